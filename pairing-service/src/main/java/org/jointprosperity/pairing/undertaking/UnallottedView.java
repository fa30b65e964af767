package org.jointprosperity.pairing.undertaking;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A base or household that waits for the branch to say for which undertaking it counts 待分配. */
@Schema(description = "待分配的基地或户。A base or household that counts for no undertaking yet.")
record UnallottedView(
        Allotment.Kind kind,
        @Schema(examples = "JD001") String subject,
        @Schema(examples = "茶叶") String industry,
        @Schema(description = "最近变化或认定日期。Day of its last change or certification.") LocalDate since) {

    static UnallottedView of(Base base) {
        return new UnallottedView(Allotment.Kind.BASE, base.number, base.industry, base.changedOn);
    }

    static UnallottedView of(KnownCertification certification) {
        return new UnallottedView(
                Allotment.Kind.HOUSEHOLD,
                certification.householdNumber,
                certification.industry,
                certification.certifiedOn);
    }

    /** Bases come before households, each by number. */
    String key() {
        return kind + ":" + subject;
    }
}
