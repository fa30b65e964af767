package org.jointprosperity.cooperative.membership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Many join at once: all of them or none. */
@Schema(description = "批量入社，最多 500 名，全部成立或全部不成立。Many join at once, at most 500, all of them or none.")
public record JoinMembers(@NotEmpty @Size(max = JoinMembers.MOST) List<@NotNull @Valid JoinOrganisation> members) {

    /** Members of one batch. */
    static final int MOST = 500;
}
