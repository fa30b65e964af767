package org.jointprosperity.cooperative.series;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Counts the persons who share a household's income of a year 登记家庭人口. */
@Schema(
        name = "CountHouseholdPersons",
        description = "登记某年家庭人口，及各来源是否登记齐。Count the persons of a year, and say whether all sources are entered.")
record CountPersons(
        @NotNull @Min(1978) @Max(2100) @Schema(description = "年度。Year.", examples = "2009") Integer year,
        @NotNull @Min(1) @Max(99) @Schema(description = "人口。Persons.", examples = "4") Integer persons,
        @NotNull @Schema(description = "各来源是否登记齐。Whether all sources are entered.", examples = "true")
                Boolean complete) {}
