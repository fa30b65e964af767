package org.jointprosperity.chassis.note;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jointprosperity.chassis.job.Finding;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.contracts.DivisionCode;

record WriteNote(
        @NotBlank @Size(max = 20) String text,
        @NotNull DivisionCode division,
        CreditCode unit,
        Integer present,
        Set<Finding.Severity> marks) {}
