package org.jointprosperity.pairing.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.pairing.liaison.Link;
import org.junit.jupiter.api.Test;

class VisitTest {

    private static final LocalDate TODAY = LocalDate.of(2009, 12, 31);
    private static final LocalDate LINKED = LocalDate.of(2009, 3, 1);
    private static final Link ENDED = link("C0281", "N04673", LocalDate.of(2009, 3, 1), LocalDate.of(2009, 6, 30));
    private static final Link OPEN = link("C0281", "N04672", LINKED, null);
    private static final Links LINKS = new Links(List.of(OPEN, ENDED));
    private static final Recorder MEMBER = new Recorder("C0281", "C0281", null, village -> false);
    private static final Recorder COLLEAGUE = new Recorder("C0282", "C0282", null, village -> false);
    private static final Recorder SECRETARY = new Recorder("C0280", "C0280", OPEN.unit(), village -> false);
    private static final Recorder TOWN = new Recorder("town", null, null, village -> village.startsWith("611023104"));

    private final Map<UUID, Visit> shelf = new HashMap<>();

    private static Link link(String member, String counterpart, LocalDate from, LocalDate until) {
        return new Link(
                UUID.randomUUID(),
                member,
                counterpart,
                "11611023MBY416905X",
                "61102310400101",
                "611023104001",
                from,
                until);
    }

    private static Card card(String day, String content) {
        return new Card(
                LocalDate.parse(day), Purpose.HEAR, Activity.POLICY_TALK, content, null, null, false, null, null);
    }

    private static Card placed(String place, boolean consent) {
        return new Card(TODAY, Purpose.HEAR, Activity.POLICY_TALK, "座谈", null, place, consent, null, null);
    }

    private static Card hearing(String topic, String concern) {
        return new Card(TODAY, Purpose.HEAR, Activity.POLICY_TALK, "座谈", null, null, false, topic, concern);
    }

    private static Visit visit(Card card) {
        return new Visit(UUID.randomUUID(), null, OPEN, card, "C0281", TODAY);
    }

    private static void refuses(String code, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }

    private List<Taken> takes(Recorder who, Item... items) {
        return new RecordCards(new OfflinePhonesTest.Shelf(shelf), LINKS, who, TODAY).take(List.of(items));
    }

    private static Item item(UUID id, long base, String content) {
        return new Item(id, base, "C0281", "N04672", card("2009-12-31", content));
    }

    private static List<Outcome> outcomes(List<Taken> taken) {
        return taken.stream().map(Taken::outcome).toList();
    }

    private static List<String> problems(List<Taken> taken) {
        var codes = new ArrayList<String>();
        taken.forEach(
                one -> codes.add(one.problem() == null ? "" : one.problem().code()));
        return codes;
    }

    @Test
    void isOfADayOnWhichTheTwoWereLinked() {
        assertThat(LINKS.on("C0281", "N04672", LINKED)).isEqualTo(OPEN);
        assertThat(LINKS.on("C0281", "N04673", LocalDate.of(2009, 6, 30))).isEqualTo(ENDED);
        refuses("visit-before-liaison", () -> LINKS.on("C0281", "N04672", LocalDate.of(2009, 2, 28)));
        refuses("visit-after-liaison", () -> LINKS.on("C0281", "N04673", LocalDate.of(2009, 7, 1)));
        refuses("member-not-linked", () -> LINKS.on("C0282", "N04672", LINKED));
        refuses("member-not-linked", () -> LINKS.on("C0281", "N09999", LINKED));
    }

    @Test
    void hasBeenMade() {
        refuses("day-in-future", () -> visit(card("2010-01-01", "座谈")));
    }

    @Test
    void namesATownOrVillageOnlyWithConsent() {
        refuses("location-without-consent", () -> visit(placed("611023104001", false)));
        assertThat(visit(placed("611023104001", true)).card().place()).isEqualTo("611023104001");
        assertThat(visit(placed("611023104", true)).card().place()).isEqualTo("611023104");
        assertThat(new Card(TODAY, null, null, " ", " ", "", false, " ", "").place())
                .isNull();
        for (String finer : new String[] {"611023", "6110231040011", "33.5N"}) {
            assertThat(finer).doesNotMatch(Card.TOWN_OR_VILLAGE);
        }
    }

    @Test
    void keepsEveryVersionOfItsCard() {
        var visit = visit(card("2009-12-30", "座谈"));
        visit.correct(card("2009-12-30", "座谈"), LINKS, MEMBER, TODAY);
        assertThat(visit.version).isEqualTo(1);
        visit.correct(card("2009-12-29", "走访"), LINKS, SECRETARY, TODAY);
        assertThat(visit.version).isEqualTo(2);
        assertThat(visit.versionsAfter(0)).extracting(EarlierCard::version).containsExactly(1L, 2L);
        assertThat(visit.versionsAfter(0)).extracting(EarlierCard::recordedBy).containsExactly("C0281", "C0280");
        assertThat(visit.versionsAfter(1))
                .extracting(version -> version.card().content())
                .containsExactly("走访");
        assertThat(visit.versionsAfter(9)).isEmpty();
    }

    @Test
    void isLeftAsItWasByACorrectionThatIsRefused() {
        var visit = visit(card("2009-12-30", "座谈"));
        refuses("day-in-future", () -> visit.correct(card("2010-01-01", "走访"), LINKS, MEMBER, TODAY));
        refuses("visit-before-liaison", () -> visit.correct(card("2009-01-01", "走访"), LINKS, MEMBER, TODAY));
        refuses("visit-not-yours", () -> visit.correct(card("2009-12-30", "走访"), LINKS, COLLEAGUE, TODAY));
        assertThat(visit.version).isEqualTo(1);
        assertThat(visit.versionsAfter(0)).hasSize(1);
        assertThat(visit.card().content()).isEqualTo("座谈");
    }

    @Test
    void isNotCorrectedByTheMemberOnceItIsConfirmed() {
        var visit = visit(card("2009-12-30", "座谈"));
        visit.confirm(Confirmation.BY_PERSON, "N04672", null, TODAY);
        refuses("already-confirmed", () -> visit.confirm(Confirmation.BY_PERSON, "N04672", null, TODAY));
        refuses("visit-confirmed", () -> visit.correct(card("2009-12-30", "走访"), LINKS, MEMBER, TODAY));
        assertThat(visit.isConfirmed()).isTrue();
        visit.correct(card("2009-12-30", "走访"), LINKS, TOWN, TODAY);
        assertThat(visit.isConfirmed()).isFalse();
        assertThat(visit.version).isEqualTo(3);
        assertThat(visit.versionsAfter(1).get(0).confirmedBy()).isEqualTo("N04672");
    }

    @Test
    void isConfirmedOnBehalfWithAReason() {
        var visit = visit(card("2009-12-30", "座谈"));
        refuses("confirmation-without-reason", () -> visit.confirm(Confirmation.ON_BEHALF, "N04670", " ", TODAY));
        assertThat(visit.confirm(Confirmation.ON_BEHALF, "N04670", "外出务工", TODAY)
                        .activity())
                .isEqualTo("POLICY_TALK");
    }

    @Test
    void aConcernOnTheCardStaysAsItWasHeard() {
        refuses("concern-without-text", () -> visit(hearing("饮水", null)));
        var visit = visit(hearing("饮水", "吃水困难"));
        refuses("concern-is-tracked", () -> visit.correct(hearing("饮水", null), LINKS, MEMBER, TODAY));
        refuses("concern-is-tracked", () -> visit.correct(hearing("道路", "吃水困难"), LINKS, MEMBER, TODAY));
        var later = visit(hearing(null, null));
        later.correct(hearing("饮水", "吃水困难"), LINKS, MEMBER, TODAY);
        assertThat(later.card().concern()).isEqualTo("吃水困难");
    }

    @Test
    void aBatchIsTakenInTheOrderOfVersionsAndChangesNothingWhenSentAgain() {
        var id = UUID.randomUUID();
        var batch = new Item[] {item(id, 2, "三"), item(id, 0, "一"), item(id, 1, "二")};
        assertThat(outcomes(takes(MEMBER, batch))).containsExactly(Outcome.UPDATED, Outcome.CREATED, Outcome.UPDATED);
        assertThat(shelf.get(id).version).isEqualTo(3);
        assertThat(outcomes(takes(MEMBER, batch))).containsOnly(Outcome.UNCHANGED);
        takes(SECRETARY, item(id, 3, "四"));
        assertThat(outcomes(takes(MEMBER, batch)))
                .as("even when corrected since")
                .containsOnly(Outcome.UNCHANGED);
        assertThat(shelf.get(id).card().content()).isEqualTo("四");
    }

    @Test
    void aConflictHasBothVersionsAndTakesWhatFollowsAlong() {
        var id = UUID.randomUUID();
        takes(MEMBER, item(id, 0, "一"));
        takes(SECRETARY, item(id, 1, "书记改"));
        var taken = takes(MEMBER, item(id, 1, "手机改"), item(id, 2, "手机再改"));
        assertThat(outcomes(taken)).containsExactly(Outcome.CONFLICT, Outcome.CONFLICT);
        assertThat(taken.get(0).stored().card().content()).isEqualTo("书记改");
        assertThat(shelf.get(id).version).isEqualTo(2);
        assertThat(outcomes(takes(MEMBER, item(id, 2, "手机再改")))).containsExactly(Outcome.UPDATED);
    }

    @Test
    void aBadItemHarmsNoOtherButWhatIsWrittenOnTopOfIt() {
        var bad = UUID.randomUUID();
        var good = UUID.randomUUID();
        var taken = takes(
                MEMBER,
                new Item(bad, 0L, "C0281", "N04672", card("2010-01-01", "明天")),
                item(bad, 1, "改"),
                item(good, 0, "一"),
                new Item(UUID.randomUUID(), 0L, "C0281", "N09999", card("2009-12-31", "座谈")),
                item(UUID.randomUUID(), 4, "无"));
        assertThat(problems(taken))
                .containsExactly("day-in-future", "earlier-item-not-taken", "", "member-not-linked", "not-found");
        assertThat(shelf).containsOnlyKeys(good);
    }

    @Test
    void aVisitOfSomeoneElseLooksLikeNone() {
        var id = UUID.randomUUID();
        takes(MEMBER, item(id, 0, "一"));
        var links = new Links(List.of(OPEN, link("C0282", "N04672", LINKED, null)));
        var cards = new RecordCards(new OfflinePhonesTest.Shelf(shelf), links, COLLEAGUE, TODAY);
        var theirs = card("2009-12-31", "二");
        var taken = cards.take(List.of(new Item(id, 0L, "C0282", "N04672", theirs), item(UUID.randomUUID(), 0, "三")));
        assertThat(problems(taken)).containsExactly("client-id-taken", "visit-not-yours");
        assertThat(taken).allMatch(one -> one.stored() == null);
        assertThat(problems(cards.take(List.of(new Item(id, 1L, "C0282", "N04672", theirs)))))
                .containsExactly("not-found");
        assertThat(problems(takes(TOWN, new Item(id, 1L, "C0282", "N04672", theirs))))
                .containsExactly("visit-parties-fixed");
        assertThat(shelf.get(id).card().content()).isEqualTo("一");
    }
}
