package org.jointprosperity.evaluation.disclosure.publication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.disclosure.content.Content;

/** Drafts anew what was refused 重新拟稿. */
@Schema(description = "退回后重新拟稿。A new draft after the one before was refused.")
record DraftDisclosure(@NotNull @Valid Content content) {}
