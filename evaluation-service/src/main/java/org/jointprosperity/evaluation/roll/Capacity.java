package org.jointprosperity.evaluation.roll;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.rule.Body;

/** 身份: in which capacity a person stands on a roll; one person may have several. */
@Schema(name = "RollCapacity", description = "身份。In which capacity a person stands on a roll.")
public enum Capacity {
    /** 选民. */
    VOTER("选民"),
    /** 村民代表. */
    REPRESENTATIVE("村民代表"),
    /** 党员. */
    MEMBER("党员"),
    /** 党代表: delegate to the party congress, consulted before major decisions. */
    PARTY_DELEGATE("党代表"),
    /** 人大代表: deputy to the people's congress, consulted before major decisions. */
    DEPUTY("人大代表"),
    /** 政协委员: member of the consultative conference, consulted before major decisions. */
    ADVISER("政协委员");

    private final String chinese;

    Capacity(String chinese) {
        this.chinese = chinese;
    }

    /** In which capacity a village's roll lists those who are due at a meeting of a body; none for bodies that have no roll there. */
    public static Optional<Capacity> dueAt(Body body) {
        return switch (body) {
            case MEMBERS -> Optional.of(MEMBER);
            case REPRESENTATIVES -> Optional.of(REPRESENTATIVE);
            case VILLAGERS, VOTERS -> Optional.of(VOTER);
            default -> Optional.empty();
        };
    }

    /** The capacity of this Chinese name, or null. */
    public static Capacity called(String chinese) {
        return Arrays.stream(values())
                .filter(capacity -> capacity.chinese.equals(chinese))
                .findFirst()
                .orElse(null);
    }
}
