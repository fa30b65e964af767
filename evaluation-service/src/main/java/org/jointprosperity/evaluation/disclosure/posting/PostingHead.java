package org.jointprosperity.evaluation.disclosure.posting;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.disclosure.catalogue.ContentClass;
import org.jointprosperity.evaluation.disclosure.catalogue.Level;
import org.jointprosperity.evaluation.disclosure.catalogue.Scope;

/**
 * What was published, as a list shows it; what it says stands in the publication itself.
 *
 * @param title its title; that of the item where it was withdrawn
 * @param sha256 of the canonical text
 * @param corrects the publication that this one corrects, or null
 * @param correctedBy the publication that corrects this one, or null
 */
@Schema(
        name = "DisclosurePostingHead",
        description = "公开件的目录信息，正文见单件。What was published, without what it says; that is read one by one.")
public record PostingHead(
        UUID id,
        String item,
        String itemTitleZh,
        String itemTitleEn,
        ContentClass contentClass,
        Level level,
        String division,
        Scope scope,
        String title,
        @Schema(description = "公开文本的 SHA-256。SHA-256 of the canonical text.") String sha256,
        LocalDate publishedOn,
        @Schema(nullable = true) LocalDate shownUntil,
        LocalDate objectionsUntil,
        @Schema(nullable = true) UUID corrects,
        @Schema(nullable = true) UUID correctedBy,
        @Schema(nullable = true) LocalDate withdrawnOn) {

    static PostingHead of(DisclosurePosting posting, UUID correctedBy, DisclosureWithdrawal withdrawal) {
        return new PostingHead(
                posting.id,
                posting.itemCode,
                posting.itemTitleZh,
                posting.itemTitleEn,
                posting.contentClass,
                posting.level,
                posting.divisionCode,
                posting.scope,
                DisclosureWithdrawal.title(posting, withdrawal),
                posting.sha256,
                posting.publishedOn,
                posting.shownUntil,
                posting.objectionsUntil,
                posting.correctsId,
                correctedBy,
                withdrawal == null ? null : withdrawal.withdrawnOn);
    }
}
