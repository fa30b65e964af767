package org.jointprosperity.launcher.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A script of {@code deploy/postgres}, read as its head says: statements and the database each belongs to. */
record Script(List<Step> steps) {

    /** One statement; {@code database} is empty until the first {@code \connect}. */
    record Step(String database, String statement) {}

    static Script of(String text, Map<String, String> values) {
        var filled = text;
        for (var value : values.entrySet()) {
            filled = filled.replace("${" + value.getKey() + "}", value.getValue());
        }
        var steps = new ArrayList<Step>();
        var database = "";
        var statement = new StringBuilder();
        for (var line : filled.lines().toList()) {
            if (line.startsWith("\\connect ")) {
                database = line.substring("\\connect ".length()).trim();
            } else if (!line.startsWith("--") && !line.isBlank()) {
                statement.append(line).append('\n');
                if (line.endsWith(";")) {
                    steps.add(new Step(database, statement.toString().strip()));
                    statement.setLength(0);
                }
            }
        }
        return new Script(List.copyOf(steps));
    }
}
