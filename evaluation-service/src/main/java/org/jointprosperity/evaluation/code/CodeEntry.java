package org.jointprosperity.evaluation.code;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What stands in one place of a table from a day on, as a county named it. Never changed: a later entry takes its place. */
@Entity
@Immutable
public class CodeEntry {

    @Id
    UUID id;

    String tableCode;
    String code;
    String nameZh;
    String nameEn;

    @Column(name = "is_placeholder")
    boolean placeholder;

    String divisionCode;
    LocalDate effectiveFrom;
    LocalDate effectiveTo;
    String source;
    boolean verified;

    protected CodeEntry() {}

    CodeEntry(NameCode request) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.tableCode = request.table();
        this.code = request.code();
        this.nameZh = request.nameZh();
        this.nameEn = request.nameEn();
        this.placeholder = false;
        this.divisionCode = request.division().value();
        this.effectiveFrom = request.effectiveFrom();
        this.effectiveTo = request.effectiveTo();
        this.source = request.source();
        this.verified = request.verified();
    }

    /** Its place in the table, such as {@code level-1}. */
    public String code() {
        return code;
    }

    /** Itself as people call it. */
    public CodeWord word() {
        return new CodeWord(code, nameZh, nameEn);
    }

    /** Whether it has come to its last day before this one; then nothing stands in its place. */
    boolean isOver(LocalDate on) {
        return effectiveTo != null && effectiveTo.isBefore(on);
    }

    /** Whether it takes the place of another one that holds as well: the nearer place first, then the later day. */
    boolean outranks(CodeEntry other) {
        return divisionCode.length() != other.divisionCode.length()
                ? divisionCode.length() > other.divisionCode.length()
                : effectiveFrom.isAfter(other.effectiveFrom);
    }
}
