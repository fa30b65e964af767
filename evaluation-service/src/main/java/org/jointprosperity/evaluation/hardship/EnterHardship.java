package org.jointprosperity.evaluation.hardship;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Enters a member in hardship 登记困难党员. */
@Schema(description = "登记困难党员；没有文字栏，只记必要信息。Enter a member in hardship; there is no field for words, on purpose.")
record EnterHardship(
        @NotBlank @Size(max = 30) @Schema(description = "党员编号 roster number", examples = "N04672") String person,
        @NotNull HardshipKind kind,
        @NotNull @Schema(examples = "2009-03-01") LocalDate since) {}
