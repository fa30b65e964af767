package org.jointprosperity.pairing.merging;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Makes an entry stand for another one of its register, which proved to be the same 合并重复登记. */
@Schema(description = "合并重复登记。Make this entry stand for one that was registered twice.")
public record MergeDuplicate(
        @NotBlank @Size(max = 40) @Schema(description = "重复登记的编号 number of the duplicate", examples = "C0282")
                String duplicate,
        @NotBlank @Size(max = 500) @Schema(description = "理由 reason", examples = "同一人两次登记") String reason,
        @Schema(
                        description = "两条登记有不同也合并，默认否：人的姓名、性别、出生年月，单位和支部的名称、类别、所在地，农户的户主。"
                                + "Merge though the two differ, no by default: a person's name, sex or month of birth, the name,"
                                + " kind or place of a unit or branch, the head of a household.")
                Boolean differing) {

    boolean acceptsDifferences() {
        return Boolean.TRUE.equals(differing);
    }
}
