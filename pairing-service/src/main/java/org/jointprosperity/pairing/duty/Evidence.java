package org.jointprosperity.pairing.duty;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** 佐证: what shows that a duty was done once; a report of people's views is answered and closed. */
@Embeddable
class Evidence {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    UUID id;

    LocalDate doneOn;

    /** Null of what was recorded before that was kept. */
    LocalDate recordedOn;

    String recordedBy;
    boolean late;
    String kind;
    String text;
    Integer participants;
    List<String> persons;
    String attachmentSha256;
    boolean bySuperior;
    String reply;
    LocalDate repliedOn;
    String closing;
    LocalDate closedOn;

    protected Evidence() {}

    Evidence(FulfilDuty request, boolean bySuperior, String by, LocalDate today) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.doneOn = request.on();
        this.kind = request.kind().name();
        this.text = request.text();
        this.participants = request.participants();
        this.persons = request.persons() == null
                ? List.of()
                : request.persons().stream().distinct().sorted().toList();
        this.attachmentSha256 = request.attachmentSha256();
        this.bySuperior = bySuperior;
        this.recordedBy = by;
        this.recordedOn = today;
    }

    /** The day from which on it counts: nobody knew of it before it was recorded. */
    LocalDate countsOn() {
        return recordedOn == null || recordedOn.isBefore(doneOn) ? doneOn : recordedOn;
    }

    /** Whether it is the same thing told twice: the same day, words and people. */
    boolean repeats(Evidence other) {
        return doneOn.equals(other.doneOn) && saysTheSameAs(other) && persons.equals(other.persons);
    }

    /** Whether it is told in the same words, however they are set apart. */
    boolean saysTheSameAs(Evidence other) {
        return words().equals(other.words());
    }

    /** The text as it stands where it has no words, so that two of signs only are not the same. */
    private String words() {
        var words = BETWEEN_WORDS.matcher(text).replaceAll("");
        return (words.isEmpty() ? text.strip() : words).toLowerCase(Locale.ROOT);
    }
}
