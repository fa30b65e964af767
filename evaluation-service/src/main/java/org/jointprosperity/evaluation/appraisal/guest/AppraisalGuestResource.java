package org.jointprosperity.evaluation.appraisal.guest;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Created;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.IfMatch;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.evaluation.appraisal.campaign.AppraisalSubjects;
import org.jointprosperity.evaluation.appraisal.campaign.Appraisals;
import org.jointprosperity.evaluation.neighbour.Kind;
import org.jointprosperity.evaluation.neighbour.Neighbours;
import org.jointprosperity.evaluation.neighbour.PairedUnits;
import org.jointprosperity.evaluation.standing.Standing;

/** 农村代表: invited before the opening by who sees unit and village, and listed to both. */
@Path("/api/v1/appraisals/{id}/guests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "appraisals")
@Transactional
class AppraisalGuestResource {

    private final Appraisals appraisals;
    private final AppraisalSubjects subjects;
    private final AppraisalGuests guests;
    private final Neighbours neighbours;
    private final PairedUnits pairs;
    private final Standing standing;
    private final IfMatch ifMatch;
    private final Pages pages;
    private final int daysMost;

    AppraisalGuestResource(
            Appraisals appraisals,
            AppraisalSubjects subjects,
            AppraisalGuests guests,
            Neighbours neighbours,
            PairedUnits pairs,
            Standing standing,
            IfMatch ifMatch,
            Pages pages,
            @ConfigProperty(name = "joint.appraisal.guest-days-most") int daysMost) {
        this.appraisals = appraisals;
        this.subjects = subjects;
        this.guests = guests;
        this.neighbours = neighbours;
        this.pairs = pairs;
        this.standing = standing;
        this.ifMatch = ifMatch;
        this.pages = pages;
        this.daysMost = daysMost;
    }

    @GET
    @PermissionsAllowed("evaluation:read")
    @Operation(
            operationId = "evaluation_appraisal_guests_list",
            summary = "农村代表列表 List the guests",
            description = "村里看得到本村的代表，单位看得到受邀的代表。A village sees its own, a unit those invited to it.")
    public Page<AppraisalGuestView> list(UUID id, @BeanParam @Valid PageRequest page) {
        var wanted = Criteria.afterId(pages.after(page)).is("appraisalId", id);
        var found = guests.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, guest -> guest.id.toString()).map(AppraisalGuestView::of);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_appraisal_guests_invite", summary = "邀请农村代表 Invite a rural delegate")
    public RestResponse<AppraisalGuestView> invite(UUID id, @NotNull @Valid InviteGuest form) {
        var appraisal = appraisals.lock(id);
        var person = neighbours.require(Kind.PERSON, form.person());
        var inviter = standing.above(person.divisionCode(), appraisal.kind().code());
        standing.above(appraisal.divisionCode(), appraisal.kind().code());
        var guest = new AppraisalGuest(appraisal, person, form, daysMost, inviter);
        rule(
                !subjects.includes(id, form.person()),
                "guest-is-appraised",
                appraisal.kind().cited().with());
        rule(
                person.branchNumber() != null
                        && pairs.pairs(appraisal.unitCode(), person.branchNumber(), form.validFrom()),
                "guest-not-of-a-paired-village",
                "unit",
                appraisal.unitCode(),
                "on",
                form.validFrom());
        guests.invited(guest);
        return Created.at("/api/v1/appraisals/" + id + "/guests", AppraisalGuestView.of(guest));
    }

    @POST
    @Path("/{guest}/revocation")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_appraisal_guests_revoke", summary = "收回参评权 End a guest's right at once")
    public RestResponse<AppraisalGuestView> revoke(UUID id, UUID guest) {
        var appraisal = appraisals.lock(id);
        var found = guests.lock(id, guest);
        ifMatch.require(found.version);
        found.revoke(standing.above(appraisal.divisionCode(), appraisal.kind().code()));
        guests.persistAndFlush(found);
        guests.endRight(found);
        return RestResponse.ok(AppraisalGuestView.of(found));
    }
}
