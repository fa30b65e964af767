package org.jointprosperity.evaluation.verdict;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 裁定: the calculator. It keeps nothing, so a repetition needs no key. */
@Path("/api/v1/verdicts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "verdicts", description = "会议裁定 verdicts on meetings")
class VerdictResource {

    private final RuleBook rules;

    VerdictResource(RuleBook rules) {
        this.rules = rules;
    }

    @POST
    @PermissionsAllowed("evaluation:read")
    @Operation(
            operationId = "evaluation_verdicts_ask",
            summary = "裁定一次会议 Judge a meeting",
            description = "不保存任何内容，无须 Idempotency-Key。Keeps nothing; needs no Idempotency-Key.")
    public Verdict ask(@NotNull @Valid AskVerdict asked) {
        return rules.judge(asked);
    }
}
