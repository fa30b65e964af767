package org.jointprosperity.evaluation.disclosure;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * 对外文字: the one list of what readers are shown of disclosures, on the public pages or by the programming interface. Whatever
 * somebody wrote there is looked through for numbers of persons: where it is entered, or, of an objection, where it is shown.
 */
class OutgoingTextsTest {

    private static final String HERE = "org.jointprosperity.evaluation.disclosure.";

    /** What readers are shown. */
    private static final Set<String> SHOWN = Set.of(
            "posting.PostingView",
            "posting.PostingView$ProofView",
            "posting.PostingHead",
            "content.Block",
            "content.AttachedPaper",
            "catalogue.DisclosureItemView",
            "due.DisclosureDueView",
            "objection.ObjectionView");

    /** By what was written: the class that enters or masks it, and the name under which it is looked through there. */
    private static final Map<String, String> WRITTEN = Map.ofEntries(
            Map.entry("PostingView.itemTitleZh", "catalogue/DisclosureItem titleZh"),
            Map.entry("PostingView.itemTitleEn", "catalogue/DisclosureItem titleEn"),
            Map.entry("PostingView.basis", "catalogue/DisclosureItem source"),
            Map.entry("PostingView.office", "catalogue/DisclosureItem office"),
            Map.entry("PostingView.title", "content/Content title"),
            Map.entry("PostingView.withdrawalReason", "posting/DisclosureWithdrawal reason"),
            Map.entry("ProofView.board", "posting/DisclosureProof board"),
            Map.entry("PostingHead.itemTitleZh", "catalogue/DisclosureItem titleZh"),
            Map.entry("PostingHead.itemTitleEn", "catalogue/DisclosureItem titleEn"),
            Map.entry("PostingHead.title", "content/Content title"),
            Map.entry("Block.label", "content/Content .label"),
            Map.entry("Block.text", "content/Content .text"),
            Map.entry("AttachedPaper.name", "content/Content attachments.name"),
            Map.entry("DisclosureItemView.titleZh", "catalogue/DisclosureItem titleZh"),
            Map.entry("DisclosureItemView.titleEn", "catalogue/DisclosureItem titleEn"),
            Map.entry("DisclosureItemView.source", "catalogue/DisclosureItem source"),
            Map.entry("DisclosureItemView.article", "catalogue/DisclosureItem article"),
            Map.entry("DisclosureItemView.office", "catalogue/DisclosureItem office"),
            Map.entry("DisclosureDueView.occasion", "due/DisclosureDueResource occasion"),
            Map.entry("ObjectionView.text", "objection/ObjectionView objection.text"),
            Map.entry("ObjectionView.answer", "objection/ObjectionView objection.answer"));

    /** Codes and hashes, which nobody writes freely. */
    private static final Set<String> CODES =
            Set.of("item", "division", "sha256", "photoSha256", "person", "code", "jurisdiction", "officeUnit");

    @Test
    void looksThroughEveryTextThatReadersAreShown() {
        var shown = SHOWN.stream()
                .flatMap(OutgoingTextsTest::texts)
                .filter(component -> !CODES.contains(component.getName()))
                .map(component -> component.getDeclaringRecord().getSimpleName() + "." + component.getName())
                .collect(toCollection(TreeSet::new));

        assertThat(shown).isEqualTo(new TreeSet<>(WRITTEN.keySet()));
        assertThat(WRITTEN.values()).allMatch(OutgoingTextsTest::isLookedThrough);
    }

    private static Stream<RecordComponent> texts(String view) {
        try {
            return Arrays.stream(Class.forName(HERE + view).getRecordComponents())
                    .filter(component -> component.getType() == String.class);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** A class looks its texts through where it enters them, under their names, or masks them where it shows them. */
    private static boolean isLookedThrough(String where) {
        String[] classAndField = where.split(" ");
        try {
            String source =
                    Files.readString(Path.of("src/main/java/" + HERE.replace('.', '/') + classAndField[0] + ".java"));
            return source.contains("PublicText.shown(" + classAndField[1] + ")")
                    || (source.contains("PublicText.of(") || source.contains("requireNoPrivateNumber()"))
                            && source.contains(classAndField[1] + "\"");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
