package org.jointprosperity.evaluation.selection.election;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.evaluation.rule.Text;
import org.jointprosperity.evaluation.selection.count.CountSheet;
import org.jointprosperity.evaluation.selection.count.Tally;
import org.jointprosperity.evaluation.selection.count.Votes;
import org.jointprosperity.evaluation.selection.count.WriteIn;
import org.jointprosperity.evaluation.standing.Actor;

/** 一次投票: a certified paper count with what came of it; never changed or removed, a void one is held again. */
@Entity
@Table(name = "election_ballot")
@Immutable
class Ballot {

    /** 无效的原因. */
    enum Cause {
        /** 收回多于发出. */
        MORE_RETURNED_THAN_ISSUED,
        /** 到会人数不足. */
        QUORUM_NOT_REACHED
    }

    @Id
    UUID id;

    @ManyToOne(fetch = LAZY)
    Election election;

    String divisionCode;
    int number;

    @Enumerated(STRING)
    BallotKind kind;

    int seats;
    LocalDate heldOn;
    int eligible;
    Integer present;
    int issued;
    int returned;
    int voided;
    String teller;
    String secondTeller;
    String sheetSha256;
    String recorderSubject;

    @Enumerated(STRING)
    BallotOutcome outcome;

    @Enumerated(STRING)
    Cause voidCause;

    /** Votes that elected; null where the ballot was void. */
    Integer needed;

    String ruleId;
    String article;
    String sentencesZh;
    String sentencesEn;
    /** Persons who stayed away, ballots too many, or votes that those who came next lacked; null where no number would do. */
    Integer missing;

    @OneToMany(mappedBy = "ballot", cascade = CascadeType.PERSIST)
    @OrderBy("personNumber")
    @BatchSize(size = 200)
    List<BallotLine> lines = new ArrayList<>();

    protected Ballot() {}

    /**
     * A count, as it came.
     *
     * @param barred who cannot be elected though written in: the votes are kept and count for nobody
     * @param rule for the votes on the day
     */
    Ballot(
            Election election,
            int seats,
            HoldBallot form,
            Set<String> barred,
            ElectionLaw.Standard standard,
            Citation rule,
            Actor actor) {
        var sheet = form.sheet();
        form.certificate()
                .requireApartFrom(
                        Stream.concat(sheet.votes().stream().map(Votes::person), election.withoutVote().stream())
                                .toList(),
                        rule);
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.election = election;
        this.divisionCode = election.divisionCode;
        this.number = election.ballots.size() + 1;
        this.kind = form.kind();
        this.seats = seats;
        this.heldOn = form.heldOn();
        this.eligible = sheet.eligible();
        this.present = sheet.present();
        this.issued = sheet.issued();
        this.returned = sheet.returned();
        this.voided = sheet.voided();
        this.teller = form.teller();
        this.secondTeller = form.secondTeller();
        this.sheetSha256 = form.sheetSha256();
        this.recorderSubject = actor.subject();
        this.voidCause = standard.voidCause();
        this.needed = standard.needed();
        count(sheet, barred);
        judged(standard, Stream.of(offRoll(), asManyAsSeats(sheet, rule)), withoutEffect(sheet, barred));
    }

    Set<String> elected() {
        return with(BallotLine.Standing.ELECTED);
    }

    Set<String> tied() {
        return with(BallotLine.Standing.TIED);
    }

    /** Whom it was about: the candidates on it, not who was written in. */
    Set<String> slate() {
        return lines.stream()
                .filter(line -> !line.writtenIn)
                .map(line -> line.personNumber)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    int left() {
        return seats - elected().size();
    }

    private void judged(ElectionLaw.Standard standard, Stream<Optional<Text>> unsettled, Optional<Text> withoutEffect) {
        var verdict = standard.verdict();
        var lacking = lacking();
        ruleId = verdict.ruleId();
        article = verdict.article();
        var sentences = Stream.of(
                        verdict.cautions().stream(),
                        lacking.stream().mapToObj(this::unfilled),
                        unsettled.flatMap(Optional::stream),
                        Stream.ofNullable(standard.caution()),
                        withoutEffect.stream())
                .flatMap(each -> each)
                .reduce(verdict.sentences(), Text::and);
        sentencesZh = sentences.zh();
        sentencesEn = sentences.en();
        missing = lacking.isPresent() ? Integer.valueOf(lacking.getAsInt()) : standard.missing();
    }

    /** The fewest votes with which those who come next would have filled every seat; empty where they are filled, tied or void. */
    private OptionalInt lacking() {
        if (outcome != BallotOutcome.SHORT) {
            return OptionalInt.empty();
        }
        var next = lines.stream()
                .filter(line -> line.standing == BallotLine.Standing.NOT_ELECTED)
                .map(line -> line.yes)
                .sorted(Comparator.reverseOrder())
                .limit(left())
                .toList();
        int had = next.stream().mapToInt(Integer::intValue).sum();
        return OptionalInt.of(Math.subtractExact(Math.multiplyExact(needed, left()), had));
    }

    private Text unfilled(int votes) {
        return new Text(
                "当选须%d票，尚有%d个名额未选出，得票居前的人共差%d票。".formatted(needed, left(), votes),
                "%d votes elect; %d seats are left, and those who come next lack %d votes in all."
                        .formatted(needed, left(), votes));
    }

    /** 未经名册核对: where there was no roll the first count says how many may vote, and nothing else does. */
    private Optional<Text> offRoll() {
        return election.eligible != null
                ? Optional.empty()
                : Optional.of(new Text(
                        "没有名册可核对：应到%d人以本次计票单为准，未经名册核对。".formatted(eligible),
                        "There was no roll: the %d entitled to vote are as this count says and were not held against one."
                                .formatted(eligible)));
    }

    /** 另行选举不差额: in a village as many names as seats are taken, and somebody has to look whether the law wants more. */
    private Optional<Text> asManyAsSeats(CountSheet sheet, Citation rule) {
        boolean asMany = kind == BallotKind.SEPARATE
                && !election.office.isOfParty()
                && sheet.names().size() == seats;
        return asMany
                ? Optional.of(new Text(
                        "另行选举列%d人，与尚缺名额相等；%s是否要求差额，须另行核对。".formatted(seats, rule.article()),
                        "As many stand in this ballot as seats are left, %d; whether %s wants more has to be looked at."
                                .formatted(seats, rule.article())))
                : Optional.empty();
    }

    /** 另选他人无效: how many of those written in cannot be elected, and by how many votes they were named. */
    private Optional<Text> withoutEffect(CountSheet sheet, Set<String> barred) {
        var written = sheet.writeIns().stream()
                .filter(each -> barred.contains(each.person()))
                .toList();
        long votes = written.stream().mapToLong(WriteIn::yes).sum();
        boolean ofParty = election.office.isOfParty();
        return written.isEmpty()
                ? Optional.empty()
                : Optional.of(new Text(
                        "另选他人中有%d人不能当选（%s），所得%d票照录，对其无效。"
                                .formatted(written.size(), ofParty ? "不是该支部党员，或者没有选举权" : "不在本村选民名册上，或者未登记为本村村民", votes),
                        "%d of those written in cannot be elected, %s: the %d votes for them are kept and are void."
                                .formatted(
                                        written.size(),
                                        ofParty
                                                ? "being no members of the branch or without a vote"
                                                : "being not on the voters' roll of the village or not registered there",
                                        votes)));
    }

    private void count(CountSheet sheet, Set<String> barred) {
        if (voidCause != null) {
            outcome = BallotOutcome.VOID;
            enter(
                    sheet,
                    Set.of(),
                    Set.of(),
                    sheet.votes().stream().map(Votes::person).collect(Collectors.toSet()));
            return;
        }
        var eligible = sheet.votes().stream()
                .filter(each -> !barred.contains(each.person()))
                .toList();
        var tally = Tally.of(eligible, seats, yes -> yes >= needed);
        outcome = tally.isFilled()
                ? BallotOutcome.FILLED
                : tally.tied().isEmpty() ? BallotOutcome.SHORT : BallotOutcome.TIED;
        enter(sheet, tally.elected(), tally.tied(), barred);
    }

    private void enter(CountSheet sheet, Set<String> elected, Set<String> tied, Set<String> notCounted) {
        sheet.names()
                .forEach(each -> lines.add(new BallotLine(
                        this,
                        each.person(),
                        false,
                        each.yes(),
                        each.no(),
                        each.abstain(),
                        standing(each.person(), elected, tied, notCounted))));
        sheet.writeIns()
                .forEach(each -> lines.add(new BallotLine(
                        this,
                        each.person(),
                        true,
                        each.yes(),
                        0,
                        0,
                        standing(each.person(), elected, tied, notCounted))));
    }

    private static BallotLine.Standing standing(
            String person, Set<String> elected, Set<String> tied, Set<String> notCounted) {
        if (notCounted.contains(person)) {
            return BallotLine.Standing.NOT_COUNTED;
        }
        if (elected.contains(person)) {
            return BallotLine.Standing.ELECTED;
        }
        return tied.contains(person) ? BallotLine.Standing.TIED : BallotLine.Standing.NOT_ELECTED;
    }

    private Set<String> with(BallotLine.Standing wanted) {
        return lines.stream()
                .filter(line -> line.standing == wanted)
                .map(line -> line.personNumber)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
