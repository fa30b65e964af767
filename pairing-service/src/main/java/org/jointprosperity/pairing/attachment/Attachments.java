package org.jointprosperity.pairing.attachment;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;

/** The papers that the caller's place has a claim on 附件库. */
@ApplicationScoped
public class Attachments implements PanacheRepositoryBase<Attachment, UUID> {

    /** How a SHA-256 is written: 64 hexadecimal digits in small letters. */
    public static final String SHA256 = "[0-9a-f]{64}";

    private static final String STORE =
            "insert into attachment_content (sha256, content) values (:sha256, :content) on conflict do nothing";
    private static final String CLAIM =
            """
            insert into attachment (id, sha256, media_type, size_bytes, division_code, unit_code, claimed_on, told)
            values (:id, :sha256, :type, :size, :division, cast(:unit as text), :on, true) on conflict do nothing""";

    private final Outbox outbox;

    Attachments(Outbox outbox) {
        this.outbox = outbox;
    }

    Attachment require(String sha256) {
        return held(sha256).orElseThrow(Refusal::notFound);
    }

    private Optional<Attachment> held(String sha256) {
        return find("sha256 = ?1 order by id", sha256).firstResultOptional();
    }

    /** The bytes behind a claim that the caller's place has. */
    byte[] contentOf(Attachment attachment) {
        return (byte[]) getEntityManager()
                .createNativeQuery("select content from attachment_content where sha256 = :sha256", byte[].class)
                .setParameter("sha256", attachment.sha256)
                .getSingleResult();
    }

    /**
     * Keeps a content once, however often it comes, and notes that this place has it. It is told each time, so that a service
     * that did not hear of it hears when it comes again. Gives its SHA-256.
     */
    String keep(byte[] content, MediaKind kind, String divisionCode, String unitCode, LocalDate on) {
        String sha256 = sha256Of(content);
        getEntityManager()
                .createNativeQuery(STORE)
                .setParameter("sha256", sha256)
                .setParameter("content", content)
                .executeUpdate();
        claim(sha256, kind.mediaType(), content.length, divisionCode, unitCode, on);
        tell(sha256, divisionCode, unitCode);
        return sha256;
    }

    /**
     * Lets both sides of a record see a paper that its writer names; refuses one that he may not see himself with {@code
     * receipt-unknown}.
     *
     * @param divisionCode the rural division of the record
     * @param unitCode the unit of the record
     */
    public void handOver(String sha256, String divisionCode, String unitCode, LocalDate on) {
        var paper = held(sha256).orElseThrow(() -> new RuleViolation("receipt-unknown").with("sha256", sha256));
        if (claim(sha256, paper.mediaType, paper.sizeBytes, divisionCode, unitCode, on)) {
            tell(sha256, divisionCode, unitCode);
        }
    }

    /** The claims behind an id of which no other service was told, so many at most. */
    List<UUID> untold(UUID behind, int most) {
        return getEntityManager()
                .createQuery(
                        "select a.id from Attachment a where a.told = false and a.id > :id order by a.id", UUID.class)
                .setParameter("id", behind)
                .setMaxResults(most)
                .getResultList();
    }

    /** Tells of a claim that was not told yet, once. */
    void tellOnce(UUID id) {
        int first = getEntityManager()
                .createNativeQuery("update attachment set told = true where id = :id and not told")
                .setParameter("id", id)
                .executeUpdate();
        if (first > 0) {
            outbox.add(findById(id).kept());
        }
    }

    private void tell(String sha256, String divisionCode, String unitCode) {
        Attachment paper = find(
                        "sha256 = ?1 and divisionCode = ?2 and unitCode is not distinct from ?3",
                        sha256,
                        divisionCode,
                        unitCode)
                .singleResult();
        outbox.add(paper.kept());
    }

    /** Whether the place had no claim on it before. */
    private boolean claim(String sha256, String type, int size, String divisionCode, String unitCode, LocalDate on) {
        return getEntityManager()
                        .createNativeQuery(CLAIM)
                        .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                        .setParameter("sha256", sha256)
                        .setParameter("type", type)
                        .setParameter("size", size)
                        .setParameter("division", divisionCode)
                        .setParameter("unit", unitCode)
                        .setParameter("on", on)
                        .executeUpdate()
                > 0;
    }

    private static String sha256Of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 belongs to every JDK", impossible);
        }
    }
}
