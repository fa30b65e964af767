package org.jointprosperity.evaluation.post;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ties a member's public commitment to his post 设岗承诺. */
@Schema(description = "设岗承诺：本人已公示的承诺。The member's own public commitment.")
record PromiseAtPost(@NotNull UUID commitment) {}
