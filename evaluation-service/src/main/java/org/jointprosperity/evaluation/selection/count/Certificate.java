package org.jointprosperity.evaluation.selection.count;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Collection;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.problem.Citation;

/**
 * 计票凭证: who counted on paper, and the hash by which the sheet they signed is known.
 *
 * @param teller roster number
 * @param secondTeller roster number of another person
 * @param sheetSha256 SHA-256 of the scanned sheet, in lower case hexadecimal
 */
@Embeddable
@Schema(name = "CountCertificate", description = "计票凭证：两名计票人与计票单扫描件的 SHA-256。Two tellers and the hash of the sheet.")
public record Certificate(
        @NotBlank @Pattern(regexp = PERSON) @Schema(description = "计票人 first teller", examples = "N04675")
                String teller,
        @NotBlank @Pattern(regexp = PERSON) @Schema(description = "另一名计票人 second teller", examples = "N04676")
                String secondTeller,
        @NotBlank
                @Pattern(regexp = SHA_256)
                @Schema(
                        description = "计票单扫描件的 SHA-256 SHA-256 of the sheet",
                        examples = {"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"})
                String sheetSha256) {

    /** A roster number. */
    public static final String PERSON = "[CN]\\d{4,9}";

    /** A SHA-256 in lower case hexadecimal. */
    public static final String SHA_256 = "[0-9a-f]{64}";

    /**
     * Refuses one teller for two, and one who counts the votes on himself.
     *
     * @param cited by which it is counted
     */
    public void requireApartFrom(Collection<String> votedOn, Citation cited) {
        rule(!teller.equals(secondTeller), "one-teller-twice", cited.with("teller", teller, "missing", 1));
        tellers()
                .forEach(each ->
                        rule(!votedOn.contains(each), "teller-stands-for-election", cited.with("teller", each)));
    }

    /** Refuses a sheet that was entered before: a count is of one ballot only. */
    public void requireNew(Stream<String> sheetsBefore) {
        rule(sheetsBefore.noneMatch(sheetSha256::equals), "sheet-entered-before", "sheet", sheetSha256);
    }

    /** Both of them. */
    public Stream<String> tellers() {
        return Stream.of(teller, secondTeller);
    }
}
