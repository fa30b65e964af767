package org.jointprosperity.launcher.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Commands that start a JVM of the same Java as this one. */
public final class Jvm {

    private Jvm() {}

    /** The command up to the main class or {@code -jar}: the marks of the part come first, then the options. */
    public static List<String> command(List<String> mark, List<String> options, List<String> program) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(mark);
        command.addAll(options);
        command.addAll(program);
        return List.copyOf(command);
    }
}
