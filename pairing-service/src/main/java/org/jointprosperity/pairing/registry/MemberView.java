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
        String born,
        String unit,
        String post,
        List<String> skills,
        @Schema(description = "联系电话（脱敏） masked") String phone,
        long version)
        implements Versioned {

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
