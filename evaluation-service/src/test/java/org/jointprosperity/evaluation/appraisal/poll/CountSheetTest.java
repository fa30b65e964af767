package org.jointprosperity.evaluation.appraisal.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jointprosperity.evaluation.appraisal.campaign.HeldAppraisal.HOLDER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.appraisal.campaign.Appraisal;
import org.jointprosperity.evaluation.appraisal.campaign.AppraisalSubject;
import org.jointprosperity.evaluation.appraisal.campaign.HeldAppraisal;
import org.jointprosperity.evaluation.appraisal.campaign.PolledGroup;
import org.jointprosperity.evaluation.appraisal.kind.Evaluators;
import org.jointprosperity.evaluation.appraisal.kind.KindOf;
import org.jointprosperity.evaluation.appraisal.kind.Manner;
import org.jointprosperity.evaluation.appraisal.kind.Stage;
import org.jointprosperity.evaluation.appraisal.scale.Scale;
import org.jointprosperity.evaluation.roll.Capacity;
import org.jointprosperity.evaluation.rule.Body;
import org.junit.jupiter.api.Test;

class CountSheetTest {

    private static final LocalDate OPENED = LocalDate.of(2009, 11, 1);
    private static final LocalDate UNTIL = LocalDate.of(2009, 11, 30);
    private static final LocalDate HELD = LocalDate.of(2009, 11, 10);
    private static final int DUE = 28;
    private static final int SHEETS = 4000;
    private static final Scale SCALE = new Scale("cadres", 1, List.of());

    private final Appraisal appraisal = HeldAppraisal.opened(
            KindOf.stages(List.of(Stage.POLL, Stage.FINDING, Stage.FEEDBACK), "incompetent-finding"),
            SCALE,
            OPENED,
            UNTIL);
    private final AppraisalSubject cadre = HeldAppraisal.person(appraisal, "N94510");

    @Test
    void judgesByTheBodyOfTheFrozenRollAndNotByTheOneTyped() {
        refused(sheet(Body.VILLAGERS, DUE, 27, HELD), Capacity.REPRESENTATIVE, "body-not-of-the-roll");
        refused(sheet(Body.REPRESENTATIVES, DUE, 27, HELD), Capacity.VOTER, "body-not-of-the-roll");
        refused(sheet(Body.MEMBERS, DUE, 27, HELD), Capacity.REPRESENTATIVE, "body-cannot-judge-cadres");
        assertThat(entered(sheet(Body.REPRESENTATIVES, DUE, 27, HELD), Capacity.REPRESENTATIVE)
                        .body())
                .isEqualTo(Body.REPRESENTATIVES);
    }

    @Test
    void countsAsDueThoseOnTheFrozenRoll() {
        refused(sheet(Body.REPRESENTATIVES, 10, 10, HELD), Capacity.REPRESENTATIVE, "due-not-as-on-the-roll");
        refused(sheet(Body.REPRESENTATIVES, 29, 27, HELD), Capacity.REPRESENTATIVE, "due-not-as-on-the-roll");
    }

    @Test
    void takesTheBodyThatIsSaidWhereTheCapacityWasNotKept() {
        assertThat(entered(sheet(Body.VILLAGERS, DUE, 27, HELD), null).body()).isEqualTo(Body.VILLAGERS);
        refused(sheet(Body.VILLAGERS, 10, 10, HELD), null, "due-not-as-on-the-roll");
    }

    @Test
    void refusesAVoteAfterTheLastDayOfThePoll() {
        refused(
                sheet(Body.REPRESENTATIVES, DUE, 27, UNTIL.plusDays(1)),
                Capacity.REPRESENTATIVE,
                "poll-held-after-its-end");
        assertThat(entered(sheet(Body.REPRESENTATIVES, DUE, 27, UNTIL), Capacity.REPRESENTATIVE)
                        .heldOn())
                .isEqualTo(UNTIL);
    }

    /** Whatever is typed, no sheet is kept whose numbers contradict each other, its roll or its appraisal. */
    @Test
    void keepsNoSheetThatContradictsItself() {
        var random = new Random(1);
        int kept = 0;
        for (int i = 0; i < SHEETS; i++) {
            var capacity = random.nextBoolean() ? Capacity.VOTER : Capacity.REPRESENTATIVE;
            var form = random(random);
            CountSheet sheet;
            try {
                sheet = entered(form, capacity);
            } catch (RuleViolation refused) {
                assertThat(refused.code()).isNotBlank();
                continue;
            }
            kept++;
            assertThat(sheet.body()).isEqualTo(capacity == Capacity.VOTER ? Body.VILLAGERS : Body.REPRESENTATIVES);
            assertThat(sheet.eligible()).isEqualTo(DUE);
            assertThat(sheet.present()).isBetween(sheet.issued, DUE);
            assertThat(sheet.invalid).isBetween(0, sheet.returned);
            assertThat(sheet.returned).isBetween(0, sheet.issued);
            assertThat(sheet.heldOn()).isBetween(OPENED, UNTIL);
        }
        assertThat(kept).as("sheets that were kept").isGreaterThan(SHEETS / 50);
    }

    private RecordSheet random(Random random) {
        int present = DUE - 2 + random.nextInt(4);
        int issued = present - 1 + random.nextInt(3);
        int returned = issued - 1 + random.nextInt(3);
        return form(
                random.nextBoolean() ? Body.VILLAGERS : Body.REPRESENTATIVES,
                random.nextInt(3) == 0 ? DUE - 1 : DUE,
                present,
                issued,
                returned,
                random.nextInt(2) * returned + random.nextInt(2),
                OPENED.plusDays(random.nextInt(36) - 3));
    }

    private RecordSheet sheet(Body body, int eligible, int present, LocalDate heldOn) {
        return form(body, eligible, present, present, present, 0, heldOn);
    }

    private RecordSheet form(
            Body body, int eligible, int present, int issued, int returned, int invalid, LocalDate heldOn) {
        return new RecordSheet(
                Evaluators.MASSES,
                heldOn,
                body,
                eligible,
                present,
                issued,
                returned,
                invalid,
                "N99001",
                "N99002",
                "a".repeat(64),
                List.of(new RecordSheet.Line(cadre.id(), "", Map.of())));
    }

    private CountSheet entered(RecordSheet form, Capacity capacity) {
        var group = new PolledGroup(Evaluators.MASSES, 100, Manner.SECRET_ON_PAPER, capacity, DUE, null);
        return new CountSheet(appraisal, group, List.of(cadre), SCALE, form, HOLDER);
    }

    private void refused(RecordSheet form, Capacity capacity, String code) {
        assertThatThrownBy(() -> entered(form, capacity))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.code())
                        .isEqualTo(code));
    }
}
