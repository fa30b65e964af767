package org.jointprosperity.pairing.matching.person;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Adopts the proposal of a branch's liaisons 采纳党员结对方案. */
@Schema(description = "采纳党员结对方案。Adopt the proposed liaisons.")
public record AdoptLiaisons(@NotNull @Schema(description = "结对开始日期 first day") LocalDate startsOn) {}
