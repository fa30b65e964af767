package org.jointprosperity.pairing.merging;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.pairing.registry.ChangingPeople;
import org.jointprosperity.pairing.registry.Member;
import org.jointprosperity.pairing.registry.Members;
import org.jointprosperity.pairing.registry.Superior;
import org.jointprosperity.pairing.registry.Villager;

/** 城镇党员合并: a member who was registered twice in his unit; his offices go to the entry that stands. */
@Path("/api/v1/members/{id}/merges")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "merges")
@Transactional
class MemberMergeResource {

    private final Merging merging;
    private final Members members;
    private final ChangingPeople changing;
    private final Superior superior;

    MemberMergeResource(Merging merging, Members members, ChangingPeople changing, Superior superior) {
        this.merging = merging;
        this.members = members;
        this.changing = changing;
        this.superior = superior;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("pairing:write")
    @Operation(
            operationId = "pairing_members_merge",
            summary = "合并重复登记的城镇党员 Merge an urban member registered twice into this one")
    @Parameter(ref = "#/components/parameters/IfMatch")
    public RestResponse<MergeView> merge(UUID id, @NotNull @Valid MergeDuplicate request) {
        rule(
                !request.duplicate().matches(Villager.NUMBER),
                "persons-of-different-kinds",
                "number",
                request.duplicate());
        return merging.merge(
                members,
                id,
                request,
                this::ask,
                (duplicate, survivor) -> changing.handOver(duplicate.number(), survivor.number()));
    }

    private void ask(Member duplicate, Member survivor) {
        superior.requireAboveUnit(duplicate.divisionCode());
        superior.requireAboveUnit(survivor.divisionCode());
        Merging.requireSame(duplicate.unitCode(), survivor.unitCode());
    }
}
