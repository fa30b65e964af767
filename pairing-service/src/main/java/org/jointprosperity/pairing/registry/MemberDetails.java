package org.jointprosperity.pairing.registry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.contracts.CreditCode;

/** What is registered about an urban member 城镇党员. */
@Schema(name = "MemberDetails", description = "城镇党员登记内容。What is registered about an urban party member.")
public record MemberDetails(
        @NotNull @Pattern(regexp = Member.NUMBER) @Schema(description = "花名册编号 roster number", examples = "C0281")
                String number,
        @NotBlank @Size(max = 50) @Schema(description = "姓名 name") String name,
        @NotNull Sex sex,
        @NotNull
                @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])")
                @Schema(description = "出生年月 month of birth", examples = "1958-07")
                String born,
        @NotNull @Schema(description = "单位信用代码 unit", examples = "11611023MBY416905X") CreditCode unit,
        @Size(max = 100) @Schema(description = "职务 post") String post,
        @NotNull @Size(max = 20) @Schema(description = "特长 skills") List<@NotBlank @Size(max = 40) String> skills,
        @Pattern(regexp = "\\d{11}|\\d{3}\\*{6}\\d{2}") @Schema(description = "联系电话 telephone") String phone) {

    /** Itself; refused where name or telephone has stars, which would be stored in place of the real one. */
    MemberDetails inFull() {
        Masked.refuse("name", name);
        Masked.refuse("phone", phone);
        return this;
    }

    /** Name and telephone as stored, where they were sent as they are shown. */
    MemberDetails revealed(Member stored) {
        return new MemberDetails(
                number,
                Masked.revealed(name, Masked.name(stored.name), stored.name),
                sex,
                born,
                unit,
                post,
                skills,
                Masked.revealed(phone, Masked.phone(stored.phone), stored.phone));
    }
}
