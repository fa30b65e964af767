package org.jointprosperity.evaluation.disclosure.posting;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.contracts.EvaluationEvent.DisclosureProved;
import org.jointprosperity.evaluation.disclosure.privacy.PublicText;

/** 公开凭证: the text with this hash hung on a board from one day to another, as a photograph shows. */
@Entity
@Immutable
class DisclosureProof {

    @Id
    UUID id;

    UUID postingId;
    String divisionCode;
    String board;
    String photoSha256;
    LocalDate shownFrom;
    LocalDate shownTo;
    String person;
    LocalDate recordedOn;

    protected DisclosureProof() {}

    /** Refuses what does not prove it, by the item of the catalogue that the publication names. */
    DisclosureProof(DisclosurePosting posting, Citation cited, ProvePosting request, String person, LocalDate today) {
        rule(
                request.textSha256().equals(posting.sha256),
                "proof-of-another-text",
                cited.with("published", posting.sha256, "given", request.textSha256()));
        rule(
                !request.shownFrom().isBefore(posting.publishedOn),
                "posted-before-publication",
                "shownFrom",
                request.shownFrom(),
                "publishedOn",
                posting.publishedOn);
        // what has not happened yet cannot be proved: a proof comes when it has hung long enough
        rule(!request.shownFrom().isAfter(today), "date-in-the-future", "date", request.shownFrom(), "today", today);
        rule(!request.shownTo().isAfter(today), "date-in-the-future", "date", request.shownTo(), "today", today);
        rule(
                !request.shownTo().isBefore(request.shownFrom()),
                "posted-until-before-it-began",
                "shownFrom",
                request.shownFrom(),
                "shownTo",
                request.shownTo());
        rule(
                posting.shownUntil == null || !request.shownTo().isBefore(posting.shownUntil),
                "posted-too-short",
                cited.with(
                        "shownTo",
                        request.shownTo(),
                        "shownUntil",
                        posting.shownUntil,
                        "missingDays",
                        posting.shownUntil == null ? 0 : DAYS.between(request.shownTo(), posting.shownUntil)));
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.postingId = posting.id;
        this.divisionCode = posting.divisionCode;
        this.board = PublicText.of(request.board(), "board");
        this.photoSha256 = request.photoSha256();
        this.shownFrom = request.shownFrom();
        this.shownTo = request.shownTo();
        this.person = person;
        this.recordedOn = today;
    }

    DisclosureProved proved(DisclosurePosting posting) {
        return new DisclosureProved(
                postingId, posting.itemCode, posting.level.name(), divisionCode, shownFrom, shownTo, recordedOn);
    }
}
