package org.jointprosperity.evaluation.decision;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.contracts.EvaluationEvent.Subject;

/** What a decision is about: a thing of some context in one of its versions. */
@Schema(
        description = "决策对象，须已为本服务所知并在您的辖区内，事件中原样带回。"
                + "What is decided upon: known here and within your place; every event hands it back.")
public record NameSubject(
        @NotNull @Pattern(regexp = "pairing|cooperative|evaluation") @Schema(examples = "pairing") String context,
        @NotNull
                @Size(min = 1, max = 60)
                @Schema(
                        description = "pairing: unit, branch, person, household, pairing; "
                                + "cooperative: association, base, demonstration-household; evaluation: decision",
                        examples = "pairing")
                String kind,
        @NotNull UUID id,
        @Min(1) int version) {

    Subject subject() {
        return new Subject(context, kind, id, version);
    }
}
