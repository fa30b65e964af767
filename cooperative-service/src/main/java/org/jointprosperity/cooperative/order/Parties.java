package org.jointprosperity.cooperative.order;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** 双方: who buys and who supplies, and the village where the supply grows; every record of an order carries them. */
@Embeddable
public class Parties {

    /** Sets a village for what a supplier brought elsewhere, in the entities that embed this as {@code parties}. */
    public static final String FOLLOW =
            "parties.divisionCode = ?1 where parties.supplierNumber = ?2 and parties.divisionCode <> ?1";

    String unitCode;

    @Enumerated(EnumType.STRING)
    SupplierKind supplierKind;

    String supplierNumber;
    String divisionCode;

    protected Parties() {}

    /**
     * The two sides.
     *
     * @param buyer credit code of the enterprise
     * @param village 行政区划代码 of where the supplier lies
     */
    public Parties(String buyer, Supplier supplier, String village) {
        this.unitCode = buyer;
        this.supplierKind = supplier.kind();
        this.supplierNumber = supplier.number();
        this.divisionCode = village;
    }

    /** Credit code of the enterprise that buys. */
    public String buyer() {
        return unitCode;
    }

    /** Who supplies. */
    public Supplier supplier() {
        return new Supplier(supplierKind, supplierNumber);
    }

    /** What is told outside of who supplies: the number of a base; null of a household, beside whose number stand no amounts. */
    public String told() {
        return supplierKind == SupplierKind.BASE ? supplierNumber : null;
    }

    /** 行政区划代码 of the village where the supplier lies. */
    public String divisionCode() {
        return divisionCode;
    }
}
