package org.jointprosperity.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The memory of a process as Linux counts it. */
public final class Memory {

    private Memory() {}

    /** Resident memory now and at its peak; empty where the system does not tell. */
    public static String of(ProcessHandle process) {
        try {
            var status = Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status"));
            return "%4d MB (peak %4d MB)".formatted(megabytes(status, "VmRSS:"), megabytes(status, "VmHWM:"));
        } catch (IOException e) {
            // no /proc here, or the process has just ended
            return "";
        }
    }

    private static long megabytes(List<String> status, String key) {
        return status.stream()
                        .filter(line -> line.startsWith(key))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElse(0)
                / 1024;
    }
}
