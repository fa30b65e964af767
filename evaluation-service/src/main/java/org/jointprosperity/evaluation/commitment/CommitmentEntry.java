package org.jointprosperity.evaluation.commitment;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.evaluation.standing.Actor;

/** 践诺、督诺记录: what was done, or seen, for a commitment on a day; never changed or removed. */
@Entity
@Immutable
class CommitmentEntry {

    /** Whose word it is. */
    enum Kind {
        /** 践诺: of who promised. */
        FULFILMENT,
        /** 督诺: of a supervisor. */
        SUPERVISION
    }

    @Id
    UUID id;

    @ManyToOne(fetch = LAZY)
    Commitment commitment;

    String divisionCode;
    String unitCode;
    int number;

    @Enumerated(STRING)
    Kind kind;

    LocalDate onDay;
    Integer taskNumber;
    Boolean done;
    String note;

    @Convert(converter = StoredEvidence.class)
    List<Evidence> evidence;

    String recorderSubject;
    String recorderPerson;

    protected CommitmentEntry() {}

    /** Whether this login or the person behind it entered it as done. */
    boolean isFulfilmentBy(Actor actor) {
        return kind == Kind.FULFILMENT && actor.is(recorderSubject, recorderPerson);
    }

    /** Whether it tells of something done, with evidence. */
    boolean isEvidenced() {
        return kind == Kind.FULFILMENT && !evidence.isEmpty();
    }

    private CommitmentEntry(Commitment commitment, Kind kind, LocalDate on, String note, Actor recorder) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.commitment = commitment;
        this.divisionCode = commitment.divisionCode;
        this.unitCode = commitment.unitCode;
        this.number = commitment.entries.size() + 1;
        this.kind = kind;
        this.onDay = on;
        this.note = note;
        this.evidence = List.of();
        this.recorderSubject = recorder.subject();
        this.recorderPerson = recorder.person();
    }

    static CommitmentEntry of(Commitment commitment, FulfilCommitment form, Actor recorder) {
        var entry = new CommitmentEntry(commitment, Kind.FULFILMENT, form.on(), form.note(), recorder);
        entry.taskNumber = form.task();
        entry.done = form.done();
        entry.evidence = List.copyOf(form.evidence());
        return entry;
    }

    static CommitmentEntry of(Commitment commitment, SuperviseCommitment form, Actor supervisor) {
        return new CommitmentEntry(commitment, Kind.SUPERVISION, form.on(), form.note(), supervisor);
    }
}
