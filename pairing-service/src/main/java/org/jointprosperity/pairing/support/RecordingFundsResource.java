package org.jointprosperity.pairing.support;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import io.quarkus.security.PermissionsAllowed;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Created;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.pairing.agreement.Pairing;
import org.jointprosperity.pairing.agreement.Pairings;
import org.jointprosperity.pairing.attachment.Attachments;

/** 记账: books money of a pairing, under the lock of its ledger. */
@Path("/api/v1/pairings/{id}/fund-entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "funds", description = "资金台账 the funds ledger")
@Transactional
class RecordingFundsResource {

    private final Pairings pairings;
    private final OpeningLedgers ledgers;
    private final FundEntries entries;
    private final FundRules rules;
    private final FollowedUndertakings undertakings;
    private final MajorMatters majorMatters;
    private final Recorders recorders;
    private final Attachments attachments;
    private final Outbox outbox;

    RecordingFundsResource(
            Pairings pairings,
            OpeningLedgers ledgers,
            FundEntries entries,
            FundRules rules,
            FollowedUndertakings undertakings,
            MajorMatters majorMatters,
            Recorders recorders,
            Attachments attachments,
            Outbox outbox) {
        this.pairings = pairings;
        this.ledgers = ledgers;
        this.entries = entries;
        this.rules = rules;
        this.undertakings = undertakings;
        this.majorMatters = majorMatters;
        this.recorders = recorders;
        this.attachments = attachments;
        this.outbox = outbox;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "pairing_funds_record", summary = "记一笔资金 Book money of a pairing")
    public RestResponse<FundEntryView> book(UUID id, @NotNull @Valid RecordFunds request) {
        rule(!request.kind().isReversal(), "reversal-names-its-entry");
        request.requireReceiptsOnce();
        long fen = request.fen();
        var pairing =
                pairings.findByIdOptional(id, LockModeType.PESSIMISTIC_READ).orElseThrow(Refusal::notFound);
        rule(pairing.isSigned(), "ledger-before-letter");
        var account = ledgers.locked(pairing);
        var recorder = recorders.of(account, request.kind());
        requireDay(pairing, request.bookedOn(), recorder.on());
        requireNotOver(pairing, request.kind());
        var movement = entries.ledgerOf(id).move(request.kind(), request.source(), fen);
        rules.channel(request.channel(), request.kind());
        undertakings.require(request.undertaking(), id);
        requireGrounds(pairing, request, fen);
        takeReceipts(account, request, recorder.on());
        var entry = entries.saved(account.book(movement, request.details(), recorder));
        outbox.add(entry.booked());
        return Created.at("/api/v1/fund-entries/" + entry.id, FundEntryView.of(entry));
    }

    /** What a renewed term pledged stands and may still be paid out; what is pledged anew belongs to the next term. */
    private static void requireNotOver(Pairing pairing, EntryKind kind) {
        boolean refused = pairing.isRenewed() ? kind.isPromise() : kind.isOfUrbanSide();
        rule(!pairing.isOver() || !refused, "pairing-ended-for-new-money", "kind", kind);
    }

    private static void requireDay(Pairing pairing, LocalDate on, LocalDate today) {
        rule(!on.isAfter(today), "day-in-future", "day", on, "today", today);
        rule(!on.isBefore(pairing.signedOn()), "before-the-letter", "on", on, "signedOn", pairing.signedOn());
    }

    /** What arrives and what is used wants what the county's policy says: receipts, a purpose, a decision. */
    private void requireGrounds(Pairing pairing, RecordFunds request, long fen) {
        var purpose = rules.purpose(request.purpose());
        boolean use = request.kind() == EntryKind.USED;
        rule(use || request.decision() == null, "decision-for-a-use-only", "kind", request.kind());
        if (request.kind().isOfUrbanSide()) {
            return;
        }
        var policy = rules.policy(pairing.divisionCode(), request.bookedOn());
        rule(
                !policy.wantsReceipt(request.kind()) || !request.receipts().isEmpty(),
                "receipt-needed",
                policy.citation().with("kind", request.kind()));
        if (use) {
            rule(purpose != null, "purpose-needed");
            majorMatters.require(pairing, purpose, policy, fen, request.decision(), request.bookedOn());
        }
    }

    /** Both sides may see the receipts of their ledger from now on. */
    private void takeReceipts(FundAccount account, RecordFunds request, LocalDate on) {
        request.receipts().forEach(sha256 -> attachments.handOver(sha256, account.divisionCode, account.unitCode, on));
    }
}
