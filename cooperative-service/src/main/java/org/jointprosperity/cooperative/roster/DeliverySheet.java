package org.jointprosperity.cooperative.roster;

import static org.jointprosperity.cooperative.neighbour.Kind.ORDER;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.chassis.sheet.Row;
import org.jointprosperity.chassis.sheet.SheetImport;
import org.jointprosperity.cooperative.delivery.PayDelivery;
import org.jointprosperity.cooperative.delivery.TakeDelivery;
import org.jointprosperity.cooperative.delivery.Weighing;
import org.jointprosperity.cooperative.price.UnitPrice;

/** The sheet 交货: deliveries that were paid as they are written, on the day they came. */
@ApplicationScoped
class DeliverySheet implements SheetImport {

    private static final String NUMBER = "交货编号";
    private static final String ORDER_NUMBER = "合同编号";
    private static final String DAY = "交货日期";
    private static final String GRADE = "等级";
    private static final String QUANTITY = "数量";
    private static final String UNIT = "单位";
    private static final String PRICE = "单价(元)";
    private static final String AMOUNT = "金额(元)";
    private static final Columns COLUMNS = new Columns(
            NUMBER,
            Map.of(
                    "order", ORDER_NUMBER,
                    "deliveredOn", DAY,
                    "grade", GRADE,
                    "weighing.net", QUANTITY,
                    "weighing.unit", UNIT),
            Map.of(ORDER, ORDER_NUMBER),
            Map.ofEntries(
                    Map.entry("date-in-the-future", DAY),
                    Map.entry("delivery-outside-window", DAY),
                    Map.entry("delivery-unit-not-of-order", UNIT),
                    Map.entry("grade-unknown", GRADE),
                    Map.entry("quantity-not-positive", QUANTITY),
                    Map.entry("quantity-too-large", QUANTITY),
                    Map.entry("unit-price-too-large", PRICE),
                    Map.entry("amount-not-quantity-times-price", AMOUNT),
                    Map.entry("amount-too-large", AMOUNT),
                    Map.entry("order-already-settled", ORDER_NUMBER),
                    Map.entry("payment-without-price", PRICE)));

    private final Entries entries;
    private final TakingRows rows;

    DeliverySheet(Entries entries, TakingRows rows) {
        this.entries = entries;
        this.rows = rows;
    }

    @Override
    public String kind() {
        return entries.deliveries().kind();
    }

    @Override
    public String sheet() {
        return "交货";
    }

    @Override
    public List<String> columns() {
        return List.of(NUMBER, ORDER_NUMBER, DAY, GRADE, QUANTITY, UNIT, PRICE, AMOUNT);
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Taking begin() {
        return rows.of(entries.deliveries(), COLUMNS, DeliverySheet::read);
    }

    private static TakeDelivery read(Row row) {
        LocalDate day = row.date(DAY);
        return new TakeDelivery(
                row.text(NUMBER),
                row.text(ORDER_NUMBER),
                day,
                row.text(GRADE),
                Weighing.ofNet(row.thousandths(QUANTITY), row.text(UNIT)),
                new PayDelivery(UnitPrice.ofLi(row.thousandths(PRICE)), Money.ofFen(row.fen(AMOUNT)), day));
    }
}
