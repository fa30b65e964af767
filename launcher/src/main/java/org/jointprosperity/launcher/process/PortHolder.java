package org.jointprosperity.launcher.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointprosperity.launcher.refusal.Refusal;

/** Says which process listens on a port. */
public final class PortHolder {

    private PortHolder() {}

    /** Refuses at once when one of the ports is taken, naming each port and its holder. */
    public static void refuseTaken(Map<String, Integer> ports) {
        var taken = ports.entrySet().stream()
                .filter(port -> isTaken(port.getValue()))
                .map(port -> "端口已被占用 port %d (%s) is taken by %s"
                        .formatted(port.getValue(), port.getKey(), holder(port.getValue())))
                .collect(Collectors.joining("\n"));
        if (!taken.isEmpty()) {
            throw new Refusal(taken + "\nEnd that process, or choose another port: JOINT_<PART>_PORT.");
        }
    }

    /** Whether anybody listens on the loopback port. */
    public static boolean isTaken(int port) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    static String holder(int port) {
        return inode(port)
                .flatMap(PortHolder::owner)
                .map(process -> "process %d (%s)"
                        .formatted(process.pid(), process.info().commandLine().orElse("?")))
                .orElse("a process of another user");
    }

    private static Optional<String> inode(int port) {
        var suffix = ":%04X".formatted(port);
        return Stream.of("tcp", "tcp6")
                .flatMap(table -> lines(Path.of("/proc/net", table)))
                .map(line -> line.trim().split("\\s+"))
                .filter(cell -> cell.length > 9 && cell[1].endsWith(suffix) && cell[3].equals("0A"))
                .map(cell -> cell[9])
                .findFirst();
    }

    private static Optional<ProcessHandle> owner(String inode) {
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process, "socket:[" + inode + "]"))
                .findFirst();
    }

    private static boolean holds(ProcessHandle process, String socket) {
        try (var files = Files.list(Path.of("/proc", String.valueOf(process.pid()), "fd"))) {
            return files.anyMatch(file -> linksTo(file, socket));
        } catch (IOException e) {
            // not ours to look into, or ended meanwhile: not the holder we can name
            return false;
        }
    }

    private static boolean linksTo(Path file, String socket) {
        try {
            return Files.readSymbolicLink(file).toString().equals(socket);
        } catch (IOException e) {
            // closed meanwhile
            return false;
        }
    }

    private static Stream<String> lines(Path table) {
        try {
            return Files.readAllLines(table).stream();
        } catch (IOException e) {
            // a system without /proc/net: the port is named, its holder is not
            return Stream.empty();
        }
    }
}
