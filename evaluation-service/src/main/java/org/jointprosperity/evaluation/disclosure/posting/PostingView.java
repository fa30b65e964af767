package org.jointprosperity.evaluation.disclosure.posting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.disclosure.catalogue.ContentClass;
import org.jointprosperity.evaluation.disclosure.catalogue.Level;
import org.jointprosperity.evaluation.disclosure.catalogue.Scope;
import org.jointprosperity.evaluation.disclosure.content.AttachedPaper;
import org.jointprosperity.evaluation.disclosure.content.Block;

/**
 * What was published, as readers see it.
 *
 * @param title its title; where it was withdrawn that of the item, as its own belongs to what is shown no more
 * @param blocks what it says; empty where it was withdrawn
 * @param sha256 of the canonical text
 * @param corrects the publication that this one corrects, or null
 * @param correctedBy the publication that corrects this one, or null
 */
@Schema(
        name = "DisclosurePostingView",
        description = "公开件：内容、范围、哈希、期限、更正、撤回、凭证。What was published, with its hash and proofs.")
public record PostingView(
        UUID id,
        String item,
        String itemTitleZh,
        String itemTitleEn,
        ContentClass contentClass,
        String basis,
        Level level,
        String division,
        Scope scope,
        String title,
        List<Block> blocks,
        List<AttachedPaper> attachments,
        @Schema(description = "公开文本的 SHA-256。SHA-256 of the canonical text.") String sha256,
        LocalDate publishedOn,
        @Schema(nullable = true) LocalDate shownUntil,
        LocalDate objectionsUntil,
        int answerDays,
        String office,
        @Schema(nullable = true) UUID corrects,
        @Schema(nullable = true) UUID correctedBy,
        @Schema(nullable = true) LocalDate withdrawnOn,
        @Schema(nullable = true) String withdrawalReason,
        List<ProofView> proofs) {

    /** 公开凭证 as readers see it. */
    @Schema(name = "DisclosureProofView", description = "公开凭证。That it hung on a board.")
    public record ProofView(
            String board, String photoSha256, LocalDate shownFrom, LocalDate shownTo, LocalDate recordedOn) {

        static ProofView of(DisclosureProof proof) {
            return new ProofView(proof.board, proof.photoSha256, proof.shownFrom, proof.shownTo, proof.recordedOn);
        }
    }

    static PostingView of(
            DisclosurePosting posting,
            UUID correctedBy,
            DisclosureWithdrawal withdrawal,
            List<DisclosureProof> proofs) {
        boolean shown = withdrawal == null;
        return new PostingView(
                posting.id,
                posting.itemCode,
                posting.itemTitleZh,
                posting.itemTitleEn,
                posting.contentClass,
                posting.basis,
                posting.level,
                posting.divisionCode,
                posting.scope,
                DisclosureWithdrawal.title(posting, withdrawal),
                shown ? posting.content.blocks() : List.of(),
                shown ? posting.content.attachments() : List.of(),
                posting.sha256,
                posting.publishedOn,
                posting.shownUntil,
                posting.objectionsUntil,
                posting.answerDays,
                posting.office,
                posting.correctsId,
                correctedBy,
                shown ? null : withdrawal.withdrawnOn,
                shown ? null : withdrawal.reason,
                proofs.stream().map(ProofView::of).toList());
    }
}
