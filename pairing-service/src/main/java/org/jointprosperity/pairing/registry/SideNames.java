package org.jointprosperity.pairing.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jointprosperity.chassis.place.PlatformLook;

/**
 * 双方名称: what units, branches and people are called today, for records that two sides share and of which neither can look
 * up the other's entry. Of a person's name everyone is told what {@link Masked} leaves of it.
 */
@ApplicationScoped
public class SideNames {

    private static final String NAMES =
            """
            select unit_code, name, false from unit where unit_code = any (?)
            union all select code, name, false from branch where code = any (?)
            union all select number, name, true from member where number = any (?)
            union all select number, name, true from villager where number = any (?)""";

    private static final int REGISTERS = 4;

    private final PlatformLook platform;

    SideNames(PlatformLook platform) {
        this.platform = platform;
    }

    /** The names by credit code, branch code and roster number; a household has none. */
    public Map<String, String> of(Collection<String> numbers) {
        var asked = numbers.stream().filter(Objects::nonNull).distinct().toArray();
        if (asked.length == 0) {
            return Map.of();
        }
        return platform.of(connection -> {
            try (var statement = connection.prepareStatement(NAMES)) {
                for (int register = 1; register <= REGISTERS; register++) {
                    statement.setArray(register, connection.createArrayOf("text", asked));
                }
                var names = new HashMap<String, String>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        String name = rows.getString(2);
                        names.put(rows.getString(1), rows.getBoolean(3) ? Masked.name(name) : name);
                    }
                }
                return names;
            }
        });
    }
}
