package org.jointprosperity.cooperative.order;

import jakarta.enterprise.context.RequestScoped;
import org.jointprosperity.cooperative.neighbour.OwnAmounts;

/** 最小必要: what a household was paid is for it, for its buyer, and for those who keep the books; not for its neighbours. */
@RequestScoped
public class Discretion {

    private final OwnAmounts amounts;

    Discretion(OwnAmounts amounts) {
        this.amounts = amounts;
    }

    /** Whether the caller may see the money of an order between these two. */
    public boolean shows(Parties parties) {
        return parties.supplier().kind() == SupplierKind.BASE
                || amounts.keepsBooks()
                || amounts.isUnit(parties.buyer())
                || amounts.isHousehold(parties.supplier().number());
    }

    /** Whether the caller may see what a household is given by a unit: that household, that unit, and who keeps the books. */
    public boolean showsGift(String unit, String household) {
        return amounts.keepsBooks() || amounts.isUnit(unit) || amounts.isHousehold(household);
    }

    /** Refuses a caller who is neither this household nor keeps the books. */
    public void requireHousehold(String number) {
        OwnAmounts.require(amounts.keepsBooks() || amounts.isHousehold(number));
    }

    /** Refuses a caller who is neither this enterprise nor keeps the books. */
    public void requireBuyer(String code) {
        OwnAmounts.require(amounts.keepsBooks() || amounts.isUnit(code));
    }

    /** Refuses a caller who does not keep the books. */
    public void requireBooks() {
        amounts.requireBooks();
    }
}
