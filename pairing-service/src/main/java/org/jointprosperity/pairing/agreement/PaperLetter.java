package org.jointprosperity.pairing.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.pairing.registry.Branch;
import org.jointprosperity.pairing.registry.Unit;

/**
 * 纸质责任书: a letter that both sides signed on paper before it came here, as a roster tells of it. Amounts in 分.
 *
 * @param inCharge whether the unit answers for the village 双联双建包抓
 * @param remark why the matching rule is not followed, or null
 */
public record PaperLetter(
        Unit unit,
        Branch branch,
        @NotNull LocalDate signedOn,
        @NotBlank @Size(max = 2000) String summary,
        long pledgedFen,
        long coordinatedFen,
        @Size(max = 50) List<PaperTarget> targets,
        boolean inCharge,
        @Size(max = 500) String remark) {

    /** What the letter on paper does not tell apart. */
    static final String NOT_BY_CONTENT = "纸质方案未分列";

    /** The plan of the letter until a last day; each of the five contents says that the paper does not tell them apart. */
    Plan plan(List<ProductWord> words, LocalDate endsOn) {
        return new Plan(
                Arrays.stream(Content.values())
                        .map(content -> new PlannedContent(content, null, NOT_BY_CONTENT))
                        .toList(),
                targets.stream().map(target -> target.promise(words, endsOn)).toList(),
                Money.ofFen(pledgedFen),
                Money.ofFen(coordinatedFen),
                signedOn,
                endsOn,
                summary);
    }

    /** Whether a pairing was filed from this very letter, whatever has become of it since. */
    boolean isThatOf(Pairing pairing) {
        if (!pairing.letter().isOnPaper() || !pairing.letter().signedOn().equals(signedOn)) {
            return false;
        }
        var plan = pairing.plan().orElseThrow();
        return plan.pledgedFen == pledgedFen
                && plan.coordinatedFen == coordinatedFen
                && pairing.inCharge == inCharge
                && Objects.equals(plan.summary, summary)
                && Objects.equals(pairing.overrideReason, remark)
                && plan.undertakings.size() == targets.size()
                && IntStream.range(0, targets.size())
                        .allMatch(i -> targets.get(i).isOf(plan.undertakings.get(i)));
    }
}
