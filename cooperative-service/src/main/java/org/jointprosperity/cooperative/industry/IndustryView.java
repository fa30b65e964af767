package org.jointprosperity.cooperative.industry;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An industry of the code table as callers see it. */
@Schema(description = "产业代码表的一项。An industry of the code table.")
public record IndustryView(
        @Schema(description = "产业，登记时填写。Industry, as it is given in a registration.", examples = "生猪") String name,
        @Schema(description = "英文名。Name in English.", examples = "pigs") String nameEn,
        @Schema(
                        description = "存栏单位，不按存栏认定则为空。Unit of its herds; null where it has none.",
                        nullable = true,
                        examples = "头")
                String herdUnit,
        @Schema(
                        description =
                                "基地规模可用的单位，未规定则为空。Units in which a base of it is measured; null where any may be.",
                        nullable = true,
                        examples = "[\"头\"]")
                List<String> extentUnits) {

    static IndustryView of(Industry industry) {
        return new IndustryView(industry.name, industry.nameEn, industry.herdUnit, industry.extentUnits);
    }
}
