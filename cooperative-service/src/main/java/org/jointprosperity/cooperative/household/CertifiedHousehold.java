package org.jointprosperity.cooperative.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A demonstration household as paper rosters have it: nominated and certified at once. */
public record CertifiedHousehold(
        @NotNull @Valid DemonstrationHouseholdDetails details, @NotNull LocalDate certifiedOn) {}
