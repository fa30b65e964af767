package org.jointprosperity.evaluation.evidence.learning;

import java.time.LocalDate;
import java.util.UUID;
import org.jointprosperity.evaluation.evidence.EvidenceKind;

/** What an event says about one fact; what it does not say stays as it was. */
final class Fact {

    final EvidenceKind kind;
    final UUID source;
    final String division;
    final LocalDate since;
    String part = "";
    String number;
    LocalDate day;
    String state;
    Long amountFen;
    Long quantityThousandths;
    Long ofThousandths;
    String detail;
    String unit;
    String branch;
    String person;
    String association;
    String household;

    private Fact(EvidenceKind kind, UUID source, String division, LocalDate since) {
        this.kind = kind;
        this.source = source;
        this.division = division;
        this.since = since;
    }

    /** A fact of its owner's record that lies in a division, as it is since a day. */
    static Fact of(EvidenceKind kind, UUID source, String division, LocalDate since) {
        return new Fact(kind, source, division, since);
    }

    /** Which of several facts of one record it is. */
    Fact part(Object one) {
        part = String.valueOf(one);
        return this;
    }

    Fact number(String one) {
        number = one;
        return this;
    }

    /** The day it belongs to. */
    Fact on(LocalDate one) {
        day = one;
        return this;
    }

    Fact is(String one) {
        state = one;
        return this;
    }

    Fact amount(Long fen) {
        amountFen = fen;
        return this;
    }

    Fact quantity(Long thousandths) {
        quantityThousandths = thousandths;
        return this;
    }

    /** What was promised of it. */
    Fact promised(Long thousandths) {
        ofThousandths = thousandths;
        return this;
    }

    Fact detail(String code) {
        detail = code;
        return this;
    }

    Fact unit(String creditCode) {
        unit = creditCode;
        return this;
    }

    Fact branch(String code) {
        branch = code;
        return this;
    }

    Fact person(String rosterNumber) {
        person = rosterNumber;
        return this;
    }

    Fact association(String creditCode) {
        association = creditCode;
        return this;
    }

    Fact household(String rosterNumber) {
        household = rosterNumber;
        return this;
    }
}
