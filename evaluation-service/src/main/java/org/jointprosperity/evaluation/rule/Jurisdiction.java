package org.jointprosperity.evaluation.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointprosperity.contracts.DivisionCode;

/** 适用范围: where a rule is in force, {@code 00} for the whole country or a division code of GB/T 2260. */
public record Jurisdiction(@JsonValue String code) {

    /** The whole country 全国. */
    public static final Jurisdiction NATIONAL = new Jurisdiction("00");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Jurisdiction {
        if (!"00".equals(code)) {
            code = DivisionCode.of(code).value();
        }
    }

    /** This jurisdiction and all it lies in, the most specific first and the country last. */
    public List<Jurisdiction> outwards() {
        var chain = new ArrayList<Jurisdiction>();
        var division = equals(NATIONAL) ? Optional.<DivisionCode>empty() : Optional.of(new DivisionCode(code));
        while (division.isPresent()) {
            chain.add(new Jurisdiction(division.get().value()));
            division = division.get().parent();
        }
        chain.add(NATIONAL);
        return chain;
    }

    @Override
    public String toString() {
        return code;
    }
}
