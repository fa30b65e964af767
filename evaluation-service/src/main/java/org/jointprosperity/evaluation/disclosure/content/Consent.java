package org.jointprosperity.evaluation.disclosure.content;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.disclosure.privacy.Persons;

/** 单独同意: a person agreed on paper to be named in this publication (个人信息保护法第二十五条). */
@Schema(
        name = "DisclosureConsent",
        description = "本人对公开的单独同意（个人信息保护法第二十五条）。A person's separate consent to be named (PIPL art. 25).")
public record Consent(
        @NotNull @Pattern(regexp = Persons.NUMBER) @Schema(examples = "N04672") String person,
        @NotNull @Schema(examples = "2009-12-20") LocalDate givenOn,
        @NotNull
                @Pattern(regexp = AttachedPaper.SHA256)
                @Schema(description = "同意书的 SHA-256。SHA-256 of the signed paper.")
                String paperSha256) {}
