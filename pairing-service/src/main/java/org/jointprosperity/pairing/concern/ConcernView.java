package org.jointprosperity.pairing.concern;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;
import org.jointprosperity.pairing.registry.Discretion;

/** A concern and how far it has come, as both sides see it. */
public record ConcernView(
        UUID id,
        UUID visit,
        String member,
        String counterpart,
        String unit,
        String branch,
        String division,
        String topic,
        @Schema(description = "诉求；仅读令牌只见本户的 the words; a token that only reads sees its own household's") String text,
        LocalDate heardOn,
        @Schema(description = "办理状态 OPEN, IN_HAND, SOLVED, EXPLAINED") ConcernState state,
        @Schema(description = "承办 who has it in hand") String handler,
        @Schema(description = "期限 due day") LocalDate dueOn,
        LocalDate closedOn,
        List<Step> steps,
        long version)
        implements Versioned {

    /** Without what was said and done about it, for whoever has nothing to do with it. */
    ConcernView withoutWords() {
        return new ConcernView(
                id,
                visit,
                member,
                counterpart,
                unit,
                branch,
                division,
                null,
                Discretion.KEPT_BACK,
                heardOn,
                state,
                null,
                dueOn,
                closedOn,
                steps.stream().map(Step::withoutWords).toList(),
                version);
    }

    /** As it was on a day after it was heard, without the steps that came later. */
    static ConcernView asOf(Concern concern, LocalDate day) {
        var taken = concern.steps.stream()
                .filter(step -> !step.takenOn().isAfter(day))
                .toList();
        var last = taken.get(taken.size() - 1);
        var inHand = taken.stream()
                .skip(taken.stream().map(Step::state).toList().lastIndexOf(ConcernState.OPEN) + 1L)
                .filter(step -> step.state() == ConcernState.IN_HAND)
                .reduce((earlier, later) -> later);
        return new ConcernView(
                concern.id,
                concern.visitId,
                concern.memberNumber,
                concern.counterpartNumber,
                concern.unitCode,
                concern.branchCode,
                concern.divisionCode,
                concern.topic,
                concern.text,
                concern.heardOn,
                last.state(),
                inHand.map(Step::note).orElse(null),
                inHand.map(Step::dueOn).orElse(null),
                last.state().isClosed() ? last.takenOn() : null,
                taken,
                concern.version);
    }

    public static ConcernView of(Concern concern) {
        return new ConcernView(
                concern.id,
                concern.visitId,
                concern.memberNumber,
                concern.counterpartNumber,
                concern.unitCode,
                concern.branchCode,
                concern.divisionCode,
                concern.topic,
                concern.text,
                concern.heardOn,
                concern.state,
                concern.handler,
                concern.dueOn,
                concern.closedOn,
                List.copyOf(concern.steps),
                concern.version);
    }
}
