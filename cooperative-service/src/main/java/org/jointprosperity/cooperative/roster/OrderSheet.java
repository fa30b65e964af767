package org.jointprosperity.cooperative.roster;

import static org.jointprosperity.cooperative.neighbour.Kind.BASE;
import static org.jointprosperity.cooperative.neighbour.Kind.ENTERPRISE;
import static org.jointprosperity.cooperative.neighbour.Kind.HOUSEHOLD;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jointprosperity.chassis.sheet.Row;
import org.jointprosperity.chassis.sheet.SheetImport;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.cooperative.order.OrderDetails;
import org.jointprosperity.cooperative.order.Supplier;
import org.jointprosperity.cooperative.order.SupplierKind;
import org.jointprosperity.cooperative.price.Quantity;
import org.jointprosperity.cooperative.price.UnitPrice;

/** The sheet 订单. */
@ApplicationScoped
class OrderSheet implements SheetImport {

    private static final String NUMBER = "合同编号";
    private static final String BUYER = "企业信用代码";
    private static final String BUYER_NAME = "企业名称";
    private static final String SUPPLIER_KIND = "供方类型";
    private static final String SUPPLIER = "供方编号";
    private static final String PRODUCT = "产品";
    private static final String GRADE = "等级";
    private static final String QUANTITY = "数量";
    private static final String UNIT = "单位";
    private static final String FLOOR = "保底价(元)";
    private static final String SIGNED = "签订日期";
    private static final String FROM = "交货起";
    private static final String TO = "交货止";
    private static final Columns COLUMNS = new Columns(
            NUMBER,
            Map.of(
                    "buyer", BUYER,
                    "buyerName", BUYER_NAME,
                    "supplier.kind", SUPPLIER_KIND,
                    "supplier.number", SUPPLIER,
                    "product", PRODUCT,
                    "grade", GRADE,
                    "quantity.amount", QUANTITY,
                    "quantity.unit", UNIT),
            Map.of(HOUSEHOLD, SUPPLIER, BASE, SUPPLIER, ENTERPRISE, BUYER),
            Map.ofEntries(
                    Map.entry("not-an-enterprise", BUYER),
                    Map.entry("supplier-not-of-kind", SUPPLIER),
                    Map.entry("product-without-grades", PRODUCT),
                    Map.entry("grade-unknown", GRADE),
                    Map.entry("unit-not-of-product", UNIT),
                    Map.entry("quantity-not-positive", QUANTITY),
                    Map.entry("quantity-too-large", QUANTITY),
                    Map.entry("unit-price-too-large", FLOOR),
                    Map.entry("amount-too-large", QUANTITY),
                    Map.entry("date-in-the-future", SIGNED),
                    Map.entry("no-order-policy-in-force", SIGNED),
                    Map.entry("delivery-window-before-signing", FROM),
                    Map.entry("delivery-window-backwards", TO)));

    private final Entries entries;
    private final TakingRows rows;

    OrderSheet(Entries entries, TakingRows rows) {
        this.entries = entries;
        this.rows = rows;
    }

    @Override
    public String kind() {
        return entries.orders().kind();
    }

    @Override
    public String sheet() {
        return "订单";
    }

    @Override
    public List<String> columns() {
        return List.of(
                NUMBER,
                BUYER,
                BUYER_NAME,
                SUPPLIER_KIND,
                SUPPLIER,
                PRODUCT,
                GRADE,
                QUANTITY,
                UNIT,
                FLOOR,
                SIGNED,
                FROM,
                TO);
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Taking begin() {
        return rows.of(entries.orders(), COLUMNS, OrderSheet::read);
    }

    private static OrderDetails read(Row row) {
        return new OrderDetails(
                row.text(NUMBER),
                row.standard(BUYER, CreditCode::of),
                row.text(BUYER_NAME),
                new Supplier(row.code(SUPPLIER_KIND, SupplierKind::named), row.text(SUPPLIER)),
                row.text(PRODUCT),
                row.text(GRADE),
                null,
                Quantity.ofThousandths(row.thousandths(QUANTITY), row.text(UNIT)),
                UnitPrice.ofLi(row.thousandths(FLOOR)),
                null,
                null,
                row.date(SIGNED),
                row.date(FROM),
                row.date(TO));
    }
}
