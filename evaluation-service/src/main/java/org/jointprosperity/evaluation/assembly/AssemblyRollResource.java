package org.jointprosperity.evaluation.assembly;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;

/** 表决权名册: who votes with how many votes, announced at every assembly (农民专业合作社法 art. 22). */
@Path("/api/v1/decisions/{id}/roll")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "decisions", description = "村级决策 decisions in stages")
@Transactional
class AssemblyRollResource {

    private final AssemblyVoters voters;
    private final Pages pages;

    AssemblyRollResource(AssemblyVoters voters, Pages pages) {
        this.voters = voters;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("evaluation:read")
    @Operation(
            operationId = "evaluation_decisions_roll",
            summary = "合作社成员大会的冻结名册 The frozen roll of a cooperative's assembly")
    public Page<AssemblyVoterView> roll(UUID id, @BeanParam @Valid PageRequest page) {
        var found = voters.after(id, pages.after(page), page.fetch());
        return pages.page(page, found, voter -> voter.memberNumber).map(AssemblyVoterView::of);
    }
}
