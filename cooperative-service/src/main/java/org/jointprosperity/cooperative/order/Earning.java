package org.jointprosperity.cooperative.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jointprosperity.cooperative.income.BookingIncome;
import org.jointprosperity.cooperative.income.Earned;
import org.jointprosperity.cooperative.income.IncomeSource;
import org.jointprosperity.cooperative.income.Origin;

/**
 * 订单收入: what a household earns by its orders becomes its income. The bodies of bases are units, companies, associations
 * and cooperatives, never a village's collective, so that a base earns its village nothing by itself.
 */
@ApplicationScoped
public class Earning {

    private final BookingIncome income;

    Earning(BookingIncome income) {
        this.income = income;
    }

    /** Books an amount in 分 for the supplier, where that is a household and the amount is not nothing. */
    public void book(Parties parties, long fen, LocalDate on, Origin origin) {
        if (parties.supplier().kind() == SupplierKind.HOUSEHOLD && fen > 0) {
            income.ofHousehold(
                    parties.supplier().number(), new Earned(on.getYear(), IncomeSource.ORDER, fen, on, false, origin));
        }
    }
}
