package org.jointprosperity.pairing.agreement;

import static jakarta.persistence.EnumType.STRING;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 计量单位: in what a promise is counted, which products it fits, and which facts move it. */
@Entity
public class Measure {

    /** All quantities are kept in thousandths of their measure. */
    public static final int THOUSANDTHS = 1000;

    @Id
    String code;

    String nameZh;
    String nameEn;

    @Enumerated(STRING)
    MovedBy movedBy;

    String baseUnit;
    int factor;
    int decimals;
    String source;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "measure_product", joinColumns = @JoinColumn(name = "measure"))
    Set<MeasuredProduct> products = new HashSet<>();

    protected Measure() {}

    /** Refuses a product it does not fit, a missing product where it counts one, and a threshold where there is none. */
    void check(String product, Integer threshold) {
        if (product == null) {
            rule(!needsProduct(), "measure-needs-product", "measure", code, "products", productNames());
        } else {
            rule(
                    products.isEmpty() || measured(product).isPresent(),
                    "measure-does-not-fit",
                    "measure",
                    code,
                    "product",
                    product,
                    "products",
                    productNames());
        }
        rule(
                threshold == null
                        || product != null
                                && measured(product)
                                        .filter(MeasuredProduct::takesThreshold)
                                        .isPresent(),
                "measure-takes-no-threshold",
                "measure",
                code,
                "product",
                product,
                "threshold",
                threshold);
    }

    /** Whether a quantity has no more decimals than the measure; a kilometre has three, a bridge none. */
    public boolean divides(long thousandths) {
        long smallest = THOUSANDTHS;
        for (int i = 0; i < decimals; i++) {
            smallest /= 10;
        }
        return thousandths % smallest == 0;
    }

    /** The code by which facts name a product; itself where the product is an industry, empty where any will do. */
    public Optional<String> codeOf(String product) {
        return product == null ? Optional.empty() : measured(product).map(MeasuredProduct::code);
    }

    /** As written in letters: 亩, 户, 元, 次 … */
    public String code() {
        return code;
    }

    public MovedBy movedBy() {
        return movedBy;
    }

    /** The unit it is a multiple of 基本单位: 袋 for 万袋. */
    public String baseUnit() {
        return baseUnit;
    }

    /** How many of the base unit it is: 10000 for 万袋. */
    public int factor() {
        return factor;
    }

    /** How many decimals a quantity of it may have. */
    public int decimals() {
        return decimals;
    }

    /** A base and a certified household belong to an industry; what counts them has to name it. */
    private boolean needsProduct() {
        return movedBy == MovedBy.BASE_AREA || movedBy == MovedBy.CERTIFIED_HOUSEHOLDS;
    }

    private Optional<MeasuredProduct> measured(String product) {
        return products.stream().filter(one -> one.product().equals(product)).findFirst();
    }

    private List<String> productNames() {
        return products.stream().map(MeasuredProduct::product).sorted().toList();
    }
}
