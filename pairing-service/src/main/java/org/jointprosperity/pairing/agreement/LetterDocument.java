package org.jointprosperity.pairing.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * 共建责任书的正文: what both sides sign, with the undertakings as its annex. In canonical JSON (RFC 8785) it is the same
 * bytes whoever writes it, so that anyone can compute the SHA-256 of a published letter again. Amounts are integers in 分.
 */
@Schema(
        name = "LetterDocument",
        description =
                "责任书正文；按 RFC 8785 规范化后取 SHA-256。The text of the letter; its SHA-256 is taken over RFC 8785 bytes.")
record LetterDocument(
        @Schema(examples = "共建责任书") String title,
        String unit,
        String branch,
        int planVersion,
        Period period,
        long pledgedFen,
        long coordinatedFen,
        String summary,
        List<PlannedContent> contents,
        List<Promise> undertakings) {

    private static final String TITLE = "共建责任书";

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    /** First and last day 期限. */
    @Schema(name = "LetterPeriod")
    record Period(LocalDate from, LocalDate to) {}

    static LetterDocument of(Pairing pairing) {
        return of(pairing, pairing.plan().orElseThrow());
    }

    static LetterDocument of(Pairing pairing, PlanVersion plan) {
        return new LetterDocument(
                TITLE,
                pairing.unitCode,
                pairing.branchCode,
                plan.version,
                new Period(plan.startsOn, plan.endsOn),
                plan.pledgedFen,
                plan.coordinatedFen,
                plan.summary,
                List.copyOf(plan.contents),
                List.copyOf(plan.undertakings));
    }

    /** The text in canonical JSON. */
    String canonical() {
        try {
            return new JsonCanonicalizer(JSON.writeValueAsString(this)).getEncodedString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The letter is our own", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The hash in hexadecimal of a canonical text. */
    static String sha256(String canonical) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 belongs to every JDK", impossible);
        }
    }
}
