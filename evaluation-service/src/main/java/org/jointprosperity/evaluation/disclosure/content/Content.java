package org.jointprosperity.evaluation.disclosure.content;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.disclosure.privacy.Persons;
import org.jointprosperity.evaluation.disclosure.privacy.PublicParts;

/** 公开内容 as it was drafted, with the consents of those it names; {@link #shown()} is what readers see of it. */
@Schema(
        name = "DisclosureContent",
        description = "公开内容：标题、内容块、附件，以及所提到的人的单独同意。Title, blocks, papers, and the consents of those named.")
public record Content(
        @NotBlank @Size(max = 200) @Schema(examples = "2009年第四季度村务公开") String title,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid Block> blocks,
        @Size(max = 100) List<@NotNull @Valid Consent> consents,
        @Size(max = 50) List<@NotNull @Valid AttachedPaper> attachments) {

    public Content {
        blocks = kept(blocks);
        consents = kept(consents);
        attachments = kept(attachments);
    }

    /** What is absent is empty; a null among the elements is left for the validation to name. */
    private static <T> List<T> kept(List<T> given) {
        return given == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(given));
    }

    /** Refuses what no publication may hold, and consents that were given after today or twice. */
    public void requirePublishable(LocalDate today) {
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            rule(
                    (block.kind() == Block.Kind.FIELD)
                            == (block.label() != null && !block.label().isBlank()),
                    "disclosure-field-wants-a-label",
                    "block",
                    i);
            rule(block.kind() == Block.Kind.FIELD || !block.personal(), "only-a-field-is-personal", "block", i);
        }
        parts().requireNoPrivateNumber();
        for (var consent : consents) {
            rule(!consent.givenOn().isAfter(today), "date-in-the-future", "date", consent.givenOn(), "today", today);
        }
        rule(agreed().size() == consents.size(), "consent-given-twice");
    }

    /** All that readers see, in the order in which they read it: a number may be split over several blocks. */
    private PublicParts parts() {
        var parts = new PublicParts().part("title", title);
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            String text = "blocks[" + i + "].text";
            if (block.label() == null) {
                parts.part(text, block.text());
            } else {
                parts.field("blocks[" + i + "].label", block.label(), text, block.text());
            }
        }
        attachments.forEach(paper -> parts.part("attachments.name", paper.name()));
        return parts;
    }

    /** What readers see: nobody is named who did not agree, and what says something of a person is masked without consent. */
    public Content shown() {
        var agreed = agreed();
        return new Content(
                Persons.masked(title, agreed),
                blocks.stream().map(block -> shown(block, agreed)).toList(),
                List.of(),
                attachments.stream()
                        .map(paper -> new AttachedPaper(paper.sha256(), Persons.maskedFile(paper.name(), agreed)))
                        .toList());
    }

    private static Block shown(Block block, Set<String> agreed) {
        boolean withheld = block.personal() && (block.person() == null || !agreed.contains(block.person()));
        String text = block.label() == null
                ? Persons.masked(block.text(), agreed)
                : Persons.masked(block.label(), block.text(), agreed);
        return new Block(
                block.kind(),
                block.label() == null ? null : Persons.masked(block.label(), agreed),
                withheld ? Persons.MASKED : text,
                block.personal(),
                null);
    }

    private Set<String> agreed() {
        return consents.stream().map(Consent::person).collect(Collectors.toSet());
    }
}
