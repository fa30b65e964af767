package org.jointprosperity.launcher.setting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jointprosperity.launcher.refusal.Refusal;

/** The loopback ports of the suite. */
public record Ports(
        int gateway,
        int pairing,
        int cooperative,
        int evaluation,
        int keycloak,
        int postgres,
        int kafka,
        int kafkaController) {

    /** The documented ports, each of which a {@code JOINT_…_PORT} variable may replace. */
    public static Ports of(Map<String, String> environment) {
        return new Ports(
                port(environment, "GATEWAY", 8080),
                port(environment, "PAIRING", 8081),
                port(environment, "COOPERATIVE", 8082),
                port(environment, "EVALUATION", 8083),
                port(environment, "KEYCLOAK", 8180),
                port(environment, "POSTGRES", 5433),
                port(environment, "KAFKA", 9092),
                port(environment, "KAFKA_CONTROLLER", 9093));
    }

    /** Ports that nobody listens on now, for a suite beside a running one. */
    public static Ports free() {
        var open = new ArrayList<ServerSocket>();
        try {
            for (int i = 0; i < 8; i++) {
                open.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            var p = open.stream().mapToInt(ServerSocket::getLocalPort).toArray();
            return new Ports(p[0], p[1], p[2], p[3], p[4], p[5], p[6], p[7]);
        } catch (IOException e) {
            throw new UncheckedIOException("No free port on this machine", e);
        } finally {
            open.forEach(Ports::close);
        }
    }

    /** Every port with the name of the part that listens on it. */
    public Map<String, Integer> byPart() {
        var all = new LinkedHashMap<String, Integer>();
        all.put("gateway", gateway);
        all.put("pairing", pairing);
        all.put("cooperative", cooperative);
        all.put("evaluation", evaluation);
        all.put("keycloak", keycloak);
        all.put("postgres", postgres);
        all.put("kafka", kafka);
        all.put("kafka controller", kafkaController);
        return all;
    }

    private static int port(Map<String, String> environment, String name, int standard) {
        var variable = "JOINT_" + name + "_PORT";
        var value = environment.getOrDefault(variable, String.valueOf(standard));
        if (!value.matches("[1-9]\\d{0,4}") || Integer.parseInt(value) > 65535) {
            throw new Refusal("端口应为 1 至 65535 的数字 %s=%s is no port: a number from 1 to 65535 is wanted."
                    .formatted(variable, value));
        }
        return Integer.parseInt(value);
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot release port " + socket.getLocalPort(), e);
        }
    }
}
