package org.jointprosperity.cooperative.account;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jointprosperity.cooperative.distribution.DistributionShares;
import org.jointprosperity.cooperative.distribution.Distributions;
import org.jointprosperity.cooperative.neighbour.OwnAmounts;

/** 盈余返还清单: of one member or the whole cooperative, as JSON or on paper. */
@Path("/api/v1/distributions/{id}/statements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "distributions", description = "盈余分配 distributions of a cooperative's surplus")
@Transactional
class StatementResource {

    private static final String PAPER = MediaType.TEXT_HTML + ";charset=UTF-8";

    private final Distributions distributions;
    private final DistributionShares shares;
    private final OwnAccount own;
    private final OwnAmounts amounts;

    StatementResource(Distributions distributions, DistributionShares shares, OwnAccount own, OwnAmounts amounts) {
        this.distributions = distributions;
        this.shares = shares;
        this.own = own;
        this.amounts = amounts;
    }

    @GET
    @PermissionsAllowed("cooperative:read")
    @Operation(
            operationId = "cooperative_statements_whole",
            summary = "合作社盈余返还总表，附合计核对 What every member gets, with a check of the sum")
    public WholeStatementView whole(UUID id) {
        return WholeStatementView.of(distributions.frozen(id), new Ledger(shares.of(id)));
    }

    @GET
    @Path("/paper")
    @Produces(PAPER)
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_statements_whole_paper", summary = "总表打印件 The same on paper")
    public String wholePaper(UUID id) {
        amounts.requireBooks();
        return StatementPage.of(distributions.frozen(id), new Ledger(shares.of(id)));
    }

    @GET
    @Path("/{member}")
    @PermissionsAllowed("cooperative:read")
    @Operation(
            operationId = "cooperative_statements_member",
            summary = "成员盈余返还清单 What one member gets, with the arithmetic",
            description =
                    "本人可查自己的清单，不论合作社在何处；他人须有 cooperative:write。A member reads its own wherever the cooperative lies; others need cooperative:write.")
    public StatementView ofMember(UUID id, String member) {
        return own.read(member, () -> StatementView.of(distributions.frozen(id), shares.require(id, member), amounts));
    }

    @GET
    @Path("/{member}/paper")
    @Produces(PAPER)
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_statements_member_paper", summary = "清单打印件 The same on paper")
    public String paperOfMember(UUID id, String member) {
        return own.read(member, () -> StatementPage.of(distributions.frozen(id), shares.require(id, member)));
    }
}
