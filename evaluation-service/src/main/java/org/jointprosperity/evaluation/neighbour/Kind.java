package org.jointprosperity.evaluation.neighbour;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.contracts.CooperativeEvent;
import org.jointprosperity.contracts.PairingEvent;

/** What kind of thing another service registered. */
@Schema(name = "KnownNeighbourKind", description = "他方登记的对象类型。What kind of thing another service registered.")
public enum Kind {
    /** 机关事企业单位. */
    UNIT(PairingEvent.CONTEXT, "unit"),
    /** 村(社区)党支部. */
    BRANCH(PairingEvent.CONTEXT, "branch"),
    /** 党员或群众. */
    PERSON(PairingEvent.CONTEXT, "person"),
    /** 户. */
    HOUSEHOLD(PairingEvent.CONTEXT, "household"),
    /** 产业协会或专业合作社. */
    ASSOCIATION(CooperativeEvent.CONTEXT, "association"),
    /** 党群共富基地. */
    BASE(CooperativeEvent.CONTEXT, "base"),
    /** 党群共富示范户. */
    DEMONSTRATION_HOUSEHOLD(CooperativeEvent.CONTEXT, "demonstration-household");

    private final String context;
    private final String type;

    Kind(String context, String type) {
        this.context = context;
        this.type = type;
    }

    /** The kind that a context calls so in its events. */
    public static Optional<Kind> of(String context, String type) {
        return Arrays.stream(values())
                .filter(kind -> kind.context.equals(context) && kind.type.equals(type))
                .findFirst();
    }
}
