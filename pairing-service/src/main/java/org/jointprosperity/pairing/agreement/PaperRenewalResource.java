package org.jointprosperity.pairing.agreement;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Created;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.IfMatch;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.place.PlatformWork;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.pairing.attachment.Attachments;
import org.jointprosperity.pairing.registry.Offices;
import org.jointprosperity.pairing.registry.SideNames;
import org.jointprosperity.pairing.registry.Superior;

/** 补录纸质续签: the next term of a reviewed pairing as both sides signed it on paper, in force once its first day has come. */
@Path("/api/v1/pairings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "pairings", description = "共建对子 pairings of units with branches")
@Transactional
class PaperRenewalResource {

    private final Pairings pairings;
    private final RenewingPairings renewing;
    private final ActivatingPairings activating;
    private final TermPolicies policies;
    private final Measures measures;
    private final Offices offices;
    private final Attachments attachments;
    private final Signatory signatory;
    private final SideNames names;
    private final Superior superior;
    private final CurrentPlace place;
    private final PlatformWork platform;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final IfMatch ifMatch;

    PaperRenewalResource(
            Pairings pairings,
            RenewingPairings renewing,
            ActivatingPairings activating,
            TermPolicies policies,
            Measures measures,
            Offices offices,
            Attachments attachments,
            Signatory signatory,
            SideNames names,
            Superior superior,
            CurrentPlace place,
            PlatformWork platform,
            BusinessDay businessDay,
            Outbox outbox,
            IfMatch ifMatch) {
        this.pairings = pairings;
        this.renewing = renewing;
        this.activating = activating;
        this.policies = policies;
        this.measures = measures;
        this.offices = offices;
        this.attachments = attachments;
        this.signatory = signatory;
        this.names = names;
        this.superior = superior;
        this.place = place;
        this.platform = platform;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.ifMatch = ifMatch;
    }

    /** Neither side files its own letter; what the paper says is not written over, and a wrong filing is ended. */
    @POST
    @Path("/{id}/paper-renewal")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("pairing:write")
    @Operation(
            operationId = "pairing_pairings_file_paper_renewal",
            summary = "补录纸质续签 File the next term as signed on paper")
    public RestResponse<PairingView> file(UUID id, @NotNull @Valid PaperRenewal paper) {
        var before = pairings.lock(id);
        ifMatch.require(before.version);
        superior.requireAboveBranch(before.divisionCode);
        var today = businessDay.today();
        rule(!paper.signedOn().isAfter(today), "day-in-future", "day", paper.signedOn(), "today", today);
        rule(
                before.startsOn == null || !paper.signedOn().isBefore(before.startsOn),
                "paper-renewal-before-its-term",
                "signedOn",
                paper.signedOn(),
                "startsOn",
                before.startsOn);
        measures.check(paper.undertakings());
        var next = renewing.renew(before, paper.reason());
        outbox.add(next.plan(paper.plan(lastDay(next, paper)), signatory.name(), today));
        outbox.add(next.fileOnPaper(letter(next, paper, today)));
        attachments.handOver(paper.attachmentSha256(), next.divisionCode, next.unitCode, today);
        activating.activate(next, today);
        var view = view(pairings.saved(next));
        return Created.at("/api/v1/pairings/" + view.id(), view);
    }

    private LocalDate lastDay(Pairing next, PaperRenewal paper) {
        return paper.endsOn() != null
                ? paper.endsOn()
                : policies.inForce(next.divisionCode, paper.startsOn()).lastDayFrom(paper.startsOn());
    }

    /** The office that files does not see the entry of a unit of another town. */
    private Letter letter(Pairing next, PaperRenewal paper, LocalDate today) {
        var day = paper.signedOn();
        String urban =
                platform.call(() -> offices.secretaryOf(next.unitCode, day).orElse(null));
        String rural =
                platform.call(() -> offices.secretaryOf(next.branchCode, day).orElse(null));
        return Letter.onPaper(urban, rural, day, place.get().division(), today).shownBy(paper.attachmentSha256());
    }

    private PairingView view(Pairing pairing) {
        return PairingView.of(pairing, names.of(List.of(pairing.unitCode, pairing.branchCode)));
    }
}
