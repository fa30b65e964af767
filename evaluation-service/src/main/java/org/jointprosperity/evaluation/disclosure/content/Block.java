package org.jointprosperity.evaluation.disclosure.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.disclosure.privacy.Persons;

/**
 * 内容块: a heading, a paragraph, or a field with its label.
 *
 * @param label of a field; absent elsewhere
 * @param text what it says; a person is named by the roster number and in no other way
 * @param personal whether the value of a field says something of a person
 * @param person roster number of the person a personal field is about
 */
@Schema(
        name = "DisclosureBlock",
        description = "内容块。提到人时只写花名册编号，公布时未经单独同意即隐去。A block; persons by roster number only, masked without consent.")
public record Block(
        @NotNull Kind kind,
        @Size(max = 100) @Schema(nullable = true, examples = "批准文号") String label,
        @NotBlank @Size(max = 4000) @Schema(examples = "本季度修通组道路1.2公里，由 N04672 负责。") String text,
        @Schema(description = "是否个人信息 whether it says something of a person") boolean personal,
        @Pattern(regexp = Persons.NUMBER)
                @Schema(nullable = true, description = "所涉人员编号 the person it is about", examples = "N04672")
                String person) {

    /** 种类. */
    @Schema(name = "DisclosureBlockKind")
    public enum Kind {
        /** 小标题. */
        HEADING,
        /** 段落. */
        TEXT,
        /** 栏目与内容. */
        FIELD
    }
}
