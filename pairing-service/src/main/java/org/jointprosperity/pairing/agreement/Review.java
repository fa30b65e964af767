package org.jointprosperity.pairing.agreement;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the level above found of the term of a pairing 期满考核; of several the last one counts. */
@Embeddable
@Schema(description = "期满考核：成效、不足、结论。A review of the term: what was achieved, what fell short, the verdict.")
public record Review(
        String achieved,
        String shortfalls,
        @Enumerated(STRING) TermVerdict verdict,
        String reviewedBy,
        LocalDate reviewedOn) {}
