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
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.evaluation.rule.Text;
import org.jointprosperity.evaluation.selection.count.CountSheet;
import org.jointprosperity.evaluation.selection.count.Tally;
import org.jointprosperity.evaluation.selection.count.Votes;
import org.jointprosperity.evaluation.standing.Actor;
import org.jointprosperity.evaluation.verdict.Verdict;

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
     */
    Ballot(
            Election election,
            int seats,
            HoldBallot form,
            Set<String> barred,
            ElectionLaw.Standard standard,
            Actor actor) {
        var sheet = form.sheet();
        form.certificate()
                .requireApartFrom(sheet.votes().stream().map(Votes::person).toList());
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
        long withoutEffect = sheet.writeIns().stream()
                .filter(each -> barred.contains(each.person()))
                .count();
        judged(standard.verdict(), standard.caution(), withoutEffect);
        count(sheet, barred);
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

    /** Where no rule was in force there is none to name. */
    private void judged(Verdict verdict, Text caution, long withoutEffect) {
        if (verdict.ruleId() == null) {
            return;
        }
        ruleId = verdict.ruleId();
        article = verdict.article();
        var sentences = Stream.of(
                        verdict.cautions().stream(),
                        Stream.ofNullable(caution),
                        withoutEffect == 0 ? Stream.<Text>empty() : Stream.of(withoutEffect(withoutEffect)))
                .flatMap(each -> each)
                .reduce(verdict.sentences(), Text::and);
        sentencesZh = sentences.zh();
        sentencesEn = sentences.en();
        missing = verdict.missing().attendance();
    }

    private static Text withoutEffect(long persons) {
        return new Text(
                "另选他人中有%d人不能当选（不是该支部党员，或者没有选举权），得票照录而不计。".formatted(persons),
                "%d of those written in cannot be elected, being no members of the branch or without a vote: their votes are kept and do not count."
                        .formatted(persons));
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
