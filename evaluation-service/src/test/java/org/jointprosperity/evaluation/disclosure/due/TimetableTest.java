package org.jointprosperity.evaluation.disclosure.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jointprosperity.evaluation.disclosure.catalogue.Catalogue;
import org.jointprosperity.evaluation.disclosure.catalogue.CatalogueRows;
import org.jointprosperity.evaluation.disclosure.catalogue.DisclosureItem;
import org.jointprosperity.evaluation.disclosure.catalogue.Rhythm;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private static final String VILLAGE = "611023104001";

    @Test
    void beginsWithTheWholePeriodThatRuns() {
        var owed = timetable(item(Rhythm.QUARTERLY, "2008-01-01", null)).owed(null, null, day("2009-11-20"));

        assertThat(owed).singleElement().satisfies(first -> {
            assertThat(first.cause()).isEqualTo(Cause.PERIOD);
            assertThat(first.from()).isEqualTo(day("2009-10-01"));
            assertThat(first.to()).isEqualTo(day("2009-12-31"));
            assertThat(first.dueOn()).isEqualTo(day("2010-01-10"));
        });
    }

    @Test
    void laysEveryMonthThatHasBegunAndNoneTwice() {
        var item = item(Rhythm.MONTHLY, "2008-01-01", null);

        assertThat(timetable(item).owed(day("2009-12-31"), item.id(), day("2010-03-01")))
                .extracting(Owed::from)
                .containsExactly(day("2010-01-01"), day("2010-02-01"), day("2010-03-01"));
        assertThat(timetable(item).owed(day("2010-03-31"), item.id(), day("2010-03-31")))
                .isEmpty();
    }

    @Test
    void takesTheNewRhythmFromTheDayItHolds() {
        var old = item(Rhythm.HALF_YEARLY, "1998-11-04", "2010-10-27");
        var law = item(Rhythm.QUARTERLY, "2010-10-28", null);

        assertThat(timetable(old, law).owed(day("2010-06-30"), old.id(), day("2011-02-01")))
                .extracting(Owed::to)
                .containsExactly(day("2010-12-31"), day("2011-03-31"));
    }

    @Test
    void asksOnceForWhatStaysUpAndAnewWhenTheItemChanges() {
        var first = item(Rhythm.LONG_TERM, "2008-01-01", null);
        var second = item(Rhythm.LONG_TERM, "2010-01-01", null);

        assertThat(timetable(first).owed(null, null, day("2009-12-31")))
                .extracting(Owed::cause)
                .containsExactly(Cause.STANDING);
        assertThat(timetable(first).owed(day("2009-12-31"), first.id(), day("2011-01-01")))
                .isEmpty();
        assertThat(timetable(first, second).owed(day("2009-12-30"), first.id(), day("2010-06-01")))
                .extracting(owed -> owed.item().id())
                .containsExactly(second.id());
    }

    @Test
    void fallsBackToTheItemThatWasThereAllTheTimeWhenAMoreSpecificOneEnds() {
        var county = item(Rhythm.MONTHLY, "2008-01-01", null);
        var standing = CatalogueRows.of("611023104", Rhythm.LONG_TERM, "2009-01-01", "2010-01-31");
        var prompt = CatalogueRows.of("611023104", Rhythm.PROMPT, "2009-01-01", "2010-01-31");

        assertThat(timetable(county, standing).owed(day("2009-12-31"), standing.id(), day("2010-03-01")))
                .extracting(Owed::from)
                .containsExactly(day("2010-02-01"), day("2010-03-01"));
        assertThat(timetable(county, prompt).owed(day("2009-12-31"), county.id(), day("2010-02-28")))
                .extracting(Owed::from)
                .containsExactly(day("2010-02-01"));
        assertThat(timetable(standing).owed(day("2009-12-31"), standing.id(), day("2010-03-01")))
                .isEmpty();
    }

    @Test
    void waitsForAnEventWhereTheItemSaysSo() {
        assertThat(timetable(item(Rhythm.PROMPT, "2008-01-01", null)).owed(null, null, day("2009-12-31")))
                .isEmpty();
    }

    @Test
    void followsTheMostSpecificPlace() {
        var county = item(Rhythm.QUARTERLY, "2008-01-01", null);
        var town = CatalogueRows.of("611023104", Rhythm.MONTHLY, "2008-01-01", null);
        var catalogue = new Catalogue(List.of(county, town));

        assertThat(catalogue.ruling("village-test", VILLAGE, day("2009-12-31"))).contains(town);
        assertThat(catalogue.ruling("village-test", "611023107001", day("2009-12-31")))
                .contains(county);
        assertThat(catalogue.codesFor("611023104"))
                .as("an item of villages binds no town")
                .isEmpty();
    }

    @Test
    void letsTheLawRuleWhereAPlaceAsksForLess() {
        var law = CatalogueRows.of("00", Rhythm.QUARTERLY, "2010-10-28", null);
        var lax = CatalogueRows.of("611023", Rhythm.YEARLY, "2008-01-01", null);
        var strict = CatalogueRows.of("611023107", Rhythm.MONTHLY, "2008-01-01", null);
        var catalogue = new Catalogue(List.of(law, lax, strict));

        assertThat(catalogue.ruling("village-test", VILLAGE, day("2010-10-27"))).contains(lax);
        assertThat(catalogue.ruling("village-test", VILLAGE, day("2010-10-28"))).contains(law);
        assertThat(catalogue.ruling("village-test", "611023107001", day("2010-10-28")))
                .contains(strict);
        assertThat(catalogue.ruling("village-test", "500101100001", day("2010-10-28")))
                .as("the law of the country binds everywhere")
                .contains(law);
    }

    @Test
    void isDueByADecisionOnAMatterThatTheItemNames() {
        var item = CatalogueRows.dueBy("public-works");
        var catalogue = new Catalogue(List.of(item));

        assertThat(catalogue.dueBy("public-works", VILLAGE, day("2009-12-31"))).containsExactly(item);
        assertThat(catalogue.dueBy("committee-election", VILLAGE, day("2009-12-31")))
                .isEmpty();
        assertThat(catalogue.dueBy("public-works", "611023104", day("2009-12-31")))
                .isEmpty();
    }

    private static Timetable timetable(DisclosureItem... items) {
        return new Timetable(new Catalogue(List.of(items)), "village-test", VILLAGE);
    }

    private static DisclosureItem item(Rhythm rhythm, String from, String to) {
        return CatalogueRows.of("611023", rhythm, from, to);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
