package org.jointprosperity.chassis.note;

import jakarta.validation.constraints.NotBlank;

record ChangeNote(@NotBlank String text) {}
