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
import org.jointprosperity.pairing.registry.Superior;
import org.jointprosperity.pairing.registry.Villager;
import org.jointprosperity.pairing.registry.Villagers;

/** 农村党员群众合并: a person who was registered twice in his branch; his offices go to the entry that stands. */
@Path("/api/v1/villagers/{id}/merges")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "merges")
@Transactional
class VillagerMergeResource {

    private final Merging merging;
    private final Villagers villagers;
    private final ChangingPeople changing;
    private final Superior superior;

    VillagerMergeResource(Merging merging, Villagers villagers, ChangingPeople changing, Superior superior) {
        this.merging = merging;
        this.villagers = villagers;
        this.changing = changing;
        this.superior = superior;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("pairing:write")
    @Operation(
            operationId = "pairing_villagers_merge",
            summary = "合并重复登记的农村党员群众 Merge a rural person registered twice into this one")
    @Parameter(ref = "#/components/parameters/IfMatch")
    public RestResponse<MergeView> merge(UUID id, @NotNull @Valid MergeDuplicate request) {
        rule(!request.duplicate().matches(Member.NUMBER), "persons-of-different-kinds", "number", request.duplicate());
        return merging.merge(
                villagers,
                id,
                request,
                this::ask,
                (duplicate, survivor) -> changing.handOver(duplicate.number(), survivor.number()));
    }

    private void ask(Villager duplicate, Villager survivor) {
        superior.requireAboveBranch(duplicate.divisionCode());
        superior.requireAboveBranch(survivor.divisionCode());
        Merging.requireSame(duplicate.branchCode(), survivor.branchCode());
    }
}
