package org.jointprosperity.evaluation.selection.election;

import static jakarta.persistence.EnumType.STRING;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.contracts.EvaluationEvent.ElectionHeld;
import org.jointprosperity.contracts.EvaluationEvent.SecretaryRemoved;
import org.jointprosperity.contracts.EvaluationEvent.SecretarySelected;
import org.jointprosperity.evaluation.rule.Count;
import org.jointprosperity.evaluation.rule.Counts;
import org.jointprosperity.evaluation.selection.count.Certificate;
import org.jointprosperity.evaluation.selection.count.CountSheet;
import org.jointprosperity.evaluation.selection.count.SheetPart;
import org.jointprosperity.evaluation.selection.course.Course;
import org.jointprosperity.evaluation.standing.Actor;

/**
 * 选举: recommendations, candidates who are more than the seats, and ballots by certified paper counts until the seats are
 * filled. A void ballot is kept and held again; the tied are voted on again; what is left unfilled is filled by a separate
 * ballot, or given up with the voters' consent.
 */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class Election {

    private static final String ROUTE = "ELECTION";

    /** Digits of the code of a village. */
    private static final int VILLAGE = 12;

    @Id
    UUID id;

    @Version
    long version;

    String divisionCode;
    String branchNumber;
    String courseCode;

    @Enumerated(STRING)
    Office office;

    @Enumerated(STRING)
    ElectionState state;

    /** Seats called for, or what the voters consented to. */
    int seats;

    /** Members of a committee who stay in office beside those elected. */
    int incumbents;

    /** 应到: frozen when the candidates are determined, by the roll; where there is none, by the first ballot. */
    Integer eligible;

    /** On the roll, but without a vote. */
    Integer withoutVote;

    /** 没有选举权的: their numbers, one a line; null where they were only counted. */
    String withoutVoteNumbers;

    LocalDate calledOn;
    LocalDate lastDay;
    String candidateReasons;
    Integer consentYes;
    Integer consentPresent;
    String consentReasons;

    @Embedded
    @AttributeOverride(name = "teller", column = @Column(name = "consent_teller"))
    @AttributeOverride(name = "secondTeller", column = @Column(name = "consent_second_teller"))
    @AttributeOverride(name = "sheetSha256", column = @Column(name = "consent_sheet_sha256"))
    Certificate consentCertificate;

    LocalDate endedOn;
    String endingReasons;
    LocalDate leftOn;

    /** Counts what is entered below it, so that each makes a new version of the record. */
    int changes;

    @OneToMany(mappedBy = "election", cascade = CascadeType.PERSIST)
    @OrderBy("step, id")
    @BatchSize(size = 200)
    List<Recommendation> recommendations = new ArrayList<>();

    @OneToMany(mappedBy = "election", cascade = CascadeType.PERSIST)
    @OrderBy("personNumber")
    @BatchSize(size = 200)
    List<Candidate> candidates = new ArrayList<>();

    @OneToMany(mappedBy = "election", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    @BatchSize(size = 200)
    List<Ballot> ballots = new ArrayList<>();

    protected Election() {}

    /**
     * A new one.
     *
     * @param inOffice members of the villagers committee whom elections of the village brought and whose term runs
     */
    Election(CallElection form, String divisionCode, Course course, ElectionLaw law, int inOffice, Actor actor) {
        actor.requireCome(form.calledOn());
        rule(
                form.office().isBy(course.kind()),
                "office-not-of-course",
                "office",
                form.office(),
                "course",
                course.code());
        var cited = course.cited();
        rule(
                form.office() != Office.SECRETARY || form.seats() == 1,
                "one-secretary-only",
                cited.with("seats", form.seats(), "missing", form.seats() - 1));
        law.requireRule(form.office(), form.calledOn(), divisionCode);
        if (form.office() == Office.VILLAGE_COMMITTEE) {
            law.requireSize(form.seats() + form.staying(inOffice), form.calledOn(), divisionCode);
        }
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.divisionCode = divisionCode;
        this.branchNumber = form.branch();
        this.courseCode = course.code();
        this.office = form.office();
        this.state = ElectionState.NOMINATING;
        this.seats = form.seats();
        this.incumbents = form.staying(inOffice);
        this.calledOn = form.calledOn();
        this.lastDay = form.calledOn();
    }

    /** The code of the village it lies in, of twelve digits. */
    String village() {
        return village(divisionCode);
    }

    /** The code of the village that a division is or lies in. */
    static String village(String divisionCode) {
        return divisionCode.substring(0, Math.min(VILLAGE, divisionCode.length()));
    }

    /** 推荐: in the order of the course, each body once. */
    void recommend(RecordRecommendation form, Course course, ElectionLaw law, Actor actor) {
        var turn = new RecommendingTurn(this, course, law, form.heldOn());
        turn.requireOpen();
        requireDay(form.heldOn(), actor);
        var step = turn.requireOf(form.by());
        requireNewSheet(form.certificate());
        recommendations.add(new Recommendation(this, step.number(), form, turn.cited()));
        passed(form.heldOn());
    }

    /**
     * 确定候选人: those who were recommended, and enough more of them than seats. With them the electorate is frozen.
     *
     * @param onRoll how many stand on the roll of the voters; 0 where there is none
     */
    void determine(DetermineCandidates form, Course course, ElectionLaw law, int onRoll, Actor actor) {
        var turn = new RecommendingTurn(this, course, law, form.on());
        turn.requireOpen();
        requireDay(form.on(), actor);
        turn.requireThrough();
        var persons = new TreeSet<>(form.persons());
        rule(persons.size() == form.persons().size(), "candidate-twice");
        turn.requireRecommended(persons);
        law.requireSurplus(office, course, persons.size(), seats, form.on(), divisionCode);
        requireVotes(persons, form, law);
        freeze(form.without(), onRoll);
        withoutVoteNumbers = form.named().isEmpty() ? null : String.join("\n", form.named());
        persons.forEach(person -> candidates.add(new Candidate(this, person)));
        candidateReasons = form.reasons();
        state = ElectionState.VOTING;
        passed(form.on());
    }

    /**
     * 投票: of the kind that is due, about those it is due about.
     *
     * @param ineligible who of those written in may not be elected, beside those who have no vote
     */
    void hold(HoldBallot form, Set<String> ineligible, Course course, ElectionLaw law, Actor actor) {
        var cited = law.ofVotes(office, form.kind(), form.heldOn(), divisionCode);
        rule(form.form() == BallotForm.PAPER, "electronic-secret-not-offered", cited.with("manner", form.form()));
        rule(state == ElectionState.VOTING, "election-not-voting", "state", state);
        requireDay(form.heldOn(), actor);
        var sheet = form.sheet();
        int open = seatsLeft();
        var due = due().kind();
        rule(form.kind() == due, "ballot-out-of-turn", cited.with("kind", form.kind(), "due", due));
        rule(!office.isOfParty() || sheet.present() != null, "present-missing", cited.with());
        requireBallotForEach(sheet, cited);
        due().requireSlate(sheet, course, law, cited, form.heldOn());
        sheet.requireConsistent(open, Boolean.TRUE.equals(course.terms().writeInsByRefusal()), cited);
        requireElectorate(sheet.eligible(), cited);
        requireNewSheet(form.certificate());
        var standard = law.standard(office, form.kind(), sheet, form.heldOn(), divisionCode);
        var barred = new TreeSet<>(ineligible);
        barred.addAll(withoutVote());
        var ballot = new Ballot(this, open, form, barred, standard, cited, actor);
        ballots.add(ballot);
        eligible = sheet.eligible();
        passed(form.heldOn());
        if (seatsLeft() == 0) {
            end(form.heldOn());
        }
    }

    /** 减少名额: when too few were elected, with the consent the course asks for. */
    void consent(ConsentToFewer form, Course course, ElectionLaw law, Actor actor) {
        rule(state == ElectionState.VOTING, "election-not-voting", "state", state);
        requireDay(form.heldOn(), actor);
        var fraction = course.terms().consentToFewer();
        var cited = law.ofVotes(office, BallotKind.SEPARATE, form.heldOn(), divisionCode);
        rule(fraction != null, "fewer-seats-not-provided", cited.with("course", courseCode));
        var rule = course.cited();
        rule(due().isForSeatsLeft(), "seats-not-short", rule.with("due", due().kind()));
        int elected = elected().size();
        rule(
                form.seats() >= elected && form.seats() < seats,
                "fewer-seats-out-of-range",
                cited.with(
                        "given",
                        form.seats(),
                        "elected",
                        elected,
                        "seats",
                        seats,
                        "missing",
                        form.seats() < elected ? elected - form.seats() : form.seats() - seats + 1));
        requireElectorate(form.eligible(), cited);
        requireNewSheet(form.certificate());
        form.certificate().requireApartFrom(withoutVote(), cited);
        CountSheet.requirePart(SheetPart.PRESENT, form.present(), SheetPart.ELIGIBLE, form.eligible());
        CountSheet.requirePart(SheetPart.VOTES, form.yes(), SheetPart.PRESENT, form.present());
        var check = fraction.check(new Counts(
                Map.of(Count.ELIGIBLE, form.eligible(), Count.PRESENT, form.present(), Count.YES, form.yes())));
        rule(
                check.met(),
                "consent-not-given",
                rule.with(
                        "yes",
                        form.yes(),
                        "needed",
                        check.bound(),
                        "missing",
                        check.missing(),
                        "ruleId",
                        course.code()));
        seats = form.seats();
        consentYes = form.yes();
        consentPresent = form.present();
        consentReasons = form.reasons();
        consentCertificate = form.certificate();
        passed(form.heldOn());
        if (seatsLeft() == 0) {
            end(form.heldOn());
        }
    }

    /** 终止: before it is through. Whoever was validly elected stays elected, and only the other seats are vacant. */
    void close(CloseElection form, Actor actor) {
        rule(state == ElectionState.NOMINATING || state == ElectionState.VOTING, "election-ended", "state", state);
        requireDay(form.on(), actor);
        state = elected().isEmpty() ? ElectionState.CLOSED : ElectionState.HELD;
        endedOn = form.on();
        endingReasons = form.reasons();
    }

    /** 离任 of a secretary who came by this election. */
    SecretaryRemoved remove(EndOffice form, Actor actor) {
        requireSecretary();
        requireDay(form.on(), actor);
        leftOn = form.on();
        endingReasons = form.reasons();
        return new SecretaryRemoved(
                id,
                ROUTE,
                elected().iterator().next(),
                branchNumber,
                form.reason().name(),
                divisionCode,
                leftOn);
    }

    /** Refuses an election of which no secretary came who is in office. */
    void requireSecretary() {
        rule(
                state == ElectionState.HELD && office == Office.SECRETARY && leftOn == null,
                "no-elected-secretary",
                "state",
                state);
    }

    /** What its end has to tell; empty before. */
    Optional<ElectionHeld> held() {
        return state != ElectionState.HELD
                ? Optional.empty()
                : Optional.of(new ElectionHeld(
                        id,
                        courseCode,
                        office.name(),
                        branchNumber,
                        seats,
                        List.copyOf(elected()),
                        ballots.size(),
                        divisionCode,
                        endedOn));
    }

    /** The secretary it brought; empty where it was about other seats. */
    Optional<SecretarySelected> secretary() {
        return state == ElectionState.HELD && office == Office.SECRETARY
                ? Optional.of(new SecretarySelected(
                        id, ROUTE, elected().iterator().next(), branchNumber, null, divisionCode, endedOn))
                : Optional.empty();
    }

    /** Everyone elected in any of its ballots, in the order of their numbers. */
    Set<String> elected() {
        return ballots.stream()
                .flatMap(ballot -> ballot.elected().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    int seatsLeft() {
        return seats - elected().size();
    }

    /** Which ballot comes next. */
    DueBallot due() {
        return new DueBallot(this);
    }

    Set<String> withoutVote() {
        return withoutVoteNumbers == null || !office.isOfParty()
                ? Set.of()
                : withoutVoteNumbers.lines().collect(Collectors.toSet());
    }

    /** 预备党员、留党察看的: who has no vote in a party election is no candidate of it; elsewhere nobody is named so. */
    private void requireVotes(Set<String> persons, DetermineCandidates form, ElectionLaw law) {
        rule(office.isOfParty() || form.named().isEmpty(), "vote-not-withheld-here", "body", office.body());
        var cited = law.ofEligibility(office, form.on(), divisionCode);
        persons.forEach(
                person -> rule(!form.named().contains(person), "candidate-without-vote", cited.with("person", person)));
    }

    /** Who is present at a party election and has a vote has a ballot. */
    private void requireBallotForEach(CountSheet sheet, Citation cited) {
        if (office.isOfParty()) {
            rule(
                    sheet.issued() >= sheet.present(),
                    "present-without-ballot",
                    cited.with(
                            "present",
                            sheet.present(),
                            "issued",
                            sheet.issued(),
                            "missing",
                            sheet.present() - sheet.issued()));
        }
    }

    private void freeze(Integer withoutVote, int onRoll) {
        int without = withoutVote == null ? 0 : withoutVote;
        rule(
                withoutVote == null || without < onRoll,
                "without-vote-out-of-range",
                "withoutVote",
                without,
                "onRoll",
                onRoll);
        this.withoutVote = withoutVote;
        this.eligible = onRoll == 0 ? null : Integer.valueOf(onRoll - without);
    }

    /** The same electorate in every ballot: one that shrinks with those who stay away has no quorum to miss. */
    private void requireElectorate(int given, Citation cited) {
        var due = eligible == null && !ballots.isEmpty() ? Integer.valueOf(ballots.get(0).eligible) : eligible;
        rule(
                due == null || due == given,
                "electorate-frozen",
                cited.with("given", given, "due", due, "missing", due == null ? 0 : Math.abs(due - given)));
    }

    private void requireNewSheet(Certificate certificate) {
        if (certificate != null) {
            var counted = Stream.concat(
                    recommendations.stream().map(each -> each.certificate), Stream.of(consentCertificate));
            certificate.requireNew(Stream.concat(
                    counted.filter(Objects::nonNull).map(Certificate::sheetSha256),
                    ballots.stream().map(each -> each.sheetSha256)));
        }
    }

    private void end(LocalDate on) {
        state = ElectionState.HELD;
        endedOn = on;
    }

    private void requireDay(LocalDate on, Actor actor) {
        actor.requireCome(on);
        rule(!on.isBefore(lastDay), "selection-day-too-early", "on", on, "lastDay", lastDay);
    }

    private void passed(LocalDate on) {
        lastDay = on;
        changes++;
    }
}
