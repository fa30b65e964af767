package org.jointprosperity.pairing.registry;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;

/** An urban member as callers see it; name and telephone are masked. */
public record MemberView(
        UUID id,
        String number,
        @Schema(description = "姓名（脱敏） masked") String name,
        Sex sex,
        @Schema(description = "出生年月；仅读令牌不见 month of birth; not for a token that only reads") String born,
        String unit,
        String post,
        List<String> skills,
        @Schema(description = "联系电话（脱敏） masked") String phone,
        long version)
        implements Versioned {

    /** Without month of birth and telephone, for whoever has nothing to do with them. */
    MemberView withoutLife() {
        return new MemberView(id, number, name, sex, null, unit, post, skills, null, version);
    }

    static MemberView of(Member member) {
        return new MemberView(
                member.id,
                member.number,
                Masked.name(member.name),
                member.sex,
                member.born,
                member.unitCode,
                member.post,
                List.copyOf(member.skills),
                Masked.phone(member.phone),
                member.version);
    }
}
