package org.jointprosperity.cooperative.roster;

import static org.jointprosperity.cooperative.neighbour.Kind.ASSOCIATION;
import static org.jointprosperity.cooperative.neighbour.Kind.PERSON;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jointprosperity.chassis.sheet.Row;
import org.jointprosperity.chassis.sheet.SheetImport;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.cooperative.household.CertifiedHousehold;
import org.jointprosperity.cooperative.household.DemonstrationHouseholdDetails;
import org.jointprosperity.cooperative.household.Income;

/** The sheet 示范户: certifications given on paper; 基期 and 当年 are the years the county's series compares. */
@ApplicationScoped
class HouseholdSheet implements SheetImport {

    private static final String HOUSEHOLD = "户编号";
    private static final String HEAD = "户主编号";
    private static final String INDUSTRY = "产业";
    private static final String BASE_INCOME = "基期人均纯收入";
    private static final String CURRENT_INCOME = "当年人均纯收入";
    private static final String CERTIFIED = "认定日期";
    private static final String ASSOCIATION_CODE = "所属协会";
    private static final Columns COLUMNS = new Columns(
            HOUSEHOLD,
            Map.of(
                    "details.household", HOUSEHOLD,
                    "details.head", HEAD,
                    "details.industry", INDUSTRY,
                    "details.association", ASSOCIATION_CODE,
                    "details.baseIncome.perHead", BASE_INCOME,
                    "details.currentIncome.perHead", CURRENT_INCOME,
                    "certifiedOn", CERTIFIED),
            Map.of(PERSON, HEAD, ASSOCIATION, ASSOCIATION_CODE),
            Map.of(
                    "industry-unknown", INDUSTRY,
                    "industry-fixed-by-herd", INDUSTRY,
                    "head-not-of-household", HEAD,
                    "certified-before-withdrawal", CERTIFIED,
                    "paper-where-steps-are-asked", CERTIFIED,
                    "date-in-the-future", CERTIFIED));

    private final Entries entries;
    private final TakingRows rows;
    private final int baseYear;
    private final int currentYear;

    HouseholdSheet(
            Entries entries,
            TakingRows rows,
            @ConfigProperty(name = "joint.income-base-year") int baseYear,
            @ConfigProperty(name = "joint.income-current-year") int currentYear) {
        this.entries = entries;
        this.rows = rows;
        this.baseYear = baseYear;
        this.currentYear = currentYear;
    }

    @Override
    public String kind() {
        return entries.households().kind();
    }

    @Override
    public String sheet() {
        return "示范户";
    }

    @Override
    public List<String> columns() {
        return List.of(HOUSEHOLD, HEAD, INDUSTRY, BASE_INCOME, CURRENT_INCOME, CERTIFIED, ASSOCIATION_CODE);
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Taking begin() {
        return rows.of(entries.households(), COLUMNS, this::read);
    }

    private CertifiedHousehold read(Row row) {
        var association =
                row.optional(ASSOCIATION_CODE) == null ? null : row.standard(ASSOCIATION_CODE, CreditCode::of);
        var details = new DemonstrationHouseholdDetails(
                row.text(HOUSEHOLD),
                row.text(HEAD),
                row.text(INDUSTRY),
                association,
                Income.of(baseYear, row.fen(BASE_INCOME)),
                Income.of(currentYear, row.fen(CURRENT_INCOME)));
        return new CertifiedHousehold(details, row.date(CERTIFIED));
    }
}
