package org.jointprosperity.evaluation.code;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.contracts.DivisionCode;

/** Names what stands in a place of a table from a day on 填写代码表. */
@Schema(description = "自某日起的代码名称；原有各行不改。The name of a code from a day on; the entries before stay as they are.")
record NameCode(
        @NotBlank @Size(max = 60) @Schema(description = "代码表 table", examples = "care-deliveries") String table,
        @NotBlank
                @Size(max = 40)
                @Schema(description = "代码，即表中的位置 code, its place in the table", examples = "delivery-1")
                String code,
        @NotBlank @Size(max = 100) @Schema(description = "名称 Chinese name", examples = "由县里命名") String nameZh,
        @NotBlank @Size(max = 100) @Schema(description = "英文名称 English name", examples = "named by the county")
                String nameEn,
        @NotNull @Schema(description = "所属县 the county", examples = "611023") DivisionCode division,
        @NotNull @Schema(description = "生效日 the first day", examples = "2010-01-01") LocalDate effectiveFrom,
        @Schema(
                        description =
                                "末日；填了则其后此位置空缺，如取消某一阶段 the last day; after it the place is empty, as where a stage is dropped",
                        nullable = true)
                LocalDate effectiveTo,
        @NotBlank @Size(max = 500) @Schema(description = "依据 source", examples = "县委组织部通知") String source,
        @NotNull @Schema(description = "依据是否已核实 whether the source was verified") Boolean verified) {}
