package org.jointprosperity.launcher;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./joint} does before Java takes over, in a checkout with a Java and a Maven that only say that they were called. */
class JointScriptTest {

    private static final Instant BEFORE = Instant.now().minusSeconds(600);
    private static final Instant SINCE = Instant.now().minusSeconds(60);

    @TempDir
    private Path directory;

    private Path checkout;

    @BeforeEach
    void aBuiltCheckout() throws IOException {
        checkout = Files.createDirectories(directory.resolve("checkout"));
        Files.copy(Path.of("..", "joint"), checkout.resolve("joint"), COPY_ATTRIBUTES);
        program(
                "bin/java",
                "[ \"$1\" != -version ] || echo 'openjdk version \"17.0.1\"'; echo \"java $JOINT_ROOT $*\"");
        program("bin/mvn", "echo mvn >> " + directory.resolve("built"));
        for (var module : List.of("pairing-service", "cooperative-service", "evaluation-service", "gateway")) {
            file(module + "/src/main/java/A.java");
            file(module + "/target/quarkus-app/quarkus-run.jar");
        }
        for (var other : List.of("contracts", "chassis", "portal", "launcher")) {
            file(other + "/src/main/java/A.java");
        }
        for (var name : List.of("pom.xml", ".mvn/maven.config", "docs/api/a.json", "gateway/src/test/java/T.java")) {
            file(name);
        }
        file("launcher/target/launcher.jar");
        file("launcher/target/dist/keycloak.zip");
        try (var all = Files.walk(checkout)) {
            for (var one : all.toList()) {
                Files.setLastModifiedTime(one, FileTime.from(BEFORE));
            }
        }
        Files.setLastModifiedTime(file("target/joint-built"), FileTime.from(SINCE));
    }

    @Test
    void buildsNothingWhenNothingHasChanged() throws Exception {
        assertThat(joint("up")).contains("org.jointprosperity.launcher.Main up");
        assertThat(directory.resolve("built")).doesNotExist();
    }

    @Test
    void buildsWhenASourceWasChangedOrRemoved() throws Exception {
        Files.writeString(checkout.resolve("chassis/src/main/java/A.java"), "class A {}");
        joint("up");
        assertThat(directory.resolve("built")).hasContent("mvn");

        Files.setLastModifiedTime(checkout.resolve("target/joint-built"), FileTime.from(SINCE));
        Files.setLastModifiedTime(checkout.resolve("chassis/src/main/java/A.java"), FileTime.from(BEFORE));
        Files.delete(checkout.resolve("gateway/src/main/java/A.java"));
        joint("up");
        assertThat(directory.resolve("built")).hasContent("mvn\nmvn");
    }

    @Test
    void buildsWhenAnApiDocumentWasChanged() throws Exception {
        Files.writeString(checkout.resolve("docs/api/a.json"), "{}");
        joint("up");
        assertThat(directory.resolve("built")).hasContent("mvn");
    }

    @Test
    void buildsNothingForATestOrWhenToldSo() throws Exception {
        Files.writeString(checkout.resolve("gateway/src/test/java/T.java"), "class T {}");
        joint("up");
        Files.writeString(checkout.resolve("docs/api/a.json"), "{}");
        run(Map.of("JOINT_BUILD", "no"), checkout, "up");
        assertThat(directory.resolve("built")).doesNotExist();
    }

    @Test
    void stopsARunningSuiteWithItsOwnProgramsWhenTheBuildIsGone() throws Exception {
        Files.delete(checkout.resolve("launcher/target/launcher.jar"));
        assertThat(joint("down")).contains("尚未启动过");

        file(".joint/programs/launcher.jar");
        assertThat(joint("down"))
                .contains("-cp .joint/programs/launcher.jar:.joint/programs/libraries/* org.jointprosperity")
                .contains("Main down");
    }

    @Test
    void knowsItsRealPlaceBehindASymbolicLink() throws Exception {
        var link = Files.createSymbolicLink(directory.resolve("link"), checkout);

        assertThat(run(Map.of(), link, "status")).contains("java " + checkout.toRealPath() + " ");
    }

    private String joint(String word) throws Exception {
        return run(Map.of(), checkout, word);
    }

    private String run(Map<String, String> more, Path from, String word) throws Exception {
        var bash = new ProcessBuilder("bash", from.resolve("joint").toString(), word).redirectErrorStream(true);
        var environment = bash.environment();
        environment.keySet().removeIf(name -> name.startsWith("JOINT_"));
        environment.put("JAVA_HOME", directory.toString());
        environment.put("PATH", directory.resolve("bin") + ":" + environment.get("PATH"));
        environment.putAll(more);
        var process = bash.start();
        var said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return said;
    }

    private void program(String name, String script) throws IOException {
        var file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Path file(String name) throws IOException {
        var file = checkout.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "");
    }
}
