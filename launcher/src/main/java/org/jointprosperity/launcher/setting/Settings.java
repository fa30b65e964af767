package org.jointprosperity.launcher.setting;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointprosperity.launcher.refusal.Refusal;

/**
 * What a run is told from outside.
 *
 * @param root the checkout: built programs and {@code deploy/}
 * @param home where this run keeps its data
 * @param keycloak where Keycloak's distribution is unpacked; may be shared by runs, it holds no data
 * @param ports where the parts listen
 * @param businessDate 业务日期, the day it is for duties, rules and figures
 * @param jvm options that every JVM of the suite gets behind its own
 */
public record Settings(Path root, Home home, Path keycloak, Ports ports, LocalDate businessDate, List<String> jvm) {

    /** The day as of which the demonstration county's rosters hold. */
    public static final LocalDate DEMONSTRATION_DAY = LocalDate.of(2009, 12, 31);

    /** Reads {@code JOINT_ROOT}, {@code JOINT_HOME}, {@code JOINT_BUSINESS_DATE}, {@code JOINT_JVM} and the ports. */
    public static Settings of(Map<String, String> environment) {
        var root = Path.of(environment.getOrDefault("JOINT_ROOT", "."))
                .toAbsolutePath()
                .normalize();
        var home = new Home(root.resolve(environment.getOrDefault("JOINT_HOME", ".joint")));
        var day = Optional.ofNullable(environment.get("JOINT_BUSINESS_DATE"))
                .map(Settings::day)
                .orElse(DEMONSTRATION_DAY);
        return new Settings(root, home, home.path().resolve("keycloak"), Ports.of(environment), day, jvm(environment));
    }

    /** The words of {@code JOINT_JVM}. */
    public static List<String> jvm(Map<String, String> environment) {
        return List.of(environment.getOrDefault("JOINT_JVM", "").strip().split(" +")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new Refusal(
                    "业务日期应写作 2009-12-31 JOINT_BUSINESS_DATE=%s is no day; write it as 2009-12-31.".formatted(value), e);
        }
    }

    /** A file under {@code deploy/}. */
    public Path deploy(String name) {
        return root.resolve("deploy").resolve(name);
    }

    /** The gateway's address as people type it. */
    public String publicUrl() {
        return "http://localhost:" + ports.gateway();
    }

    /** Who issues tokens. */
    public String issuer() {
        return "http://localhost:" + ports.keycloak() + "/realms/joint-prosperity";
    }
}
