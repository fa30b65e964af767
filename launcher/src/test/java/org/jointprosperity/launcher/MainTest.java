package org.jointprosperity.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher as a process of its own: what it says of what it cannot do. */
class MainTest {

    /** A JVM says on its own that it has read these. */
    private static final Set<String> SPOKEN_OF = Set.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "JOINT_GATEWAY_PORT, abc, 端口",
        "JOINT_KAFKA_PORT, 65536, 端口",
        "JOINT_POSTGRES_PORT, 0, 端口",
        "JOINT_BUSINESS_DATE, 31.12.2009, 业务日期"
    })
    void refusesASettingThatIsNone(String variable, String value, String chinese) throws Exception {
        refuses("status", variable, value)
                .contains(chinese)
                .contains(variable + "=" + value + " is no")
                .hasLineCount(1);
    }

    @Test
    void refusesAHomeThatCannotBeWritten() throws Exception {
        var file = Files.writeString(directory.resolve("file"), "");

        refuses("up", "JOINT_HOME", file.resolve("home").toString())
                .contains("文件无法读写")
                .contains("Cannot make " + file.toRealPath() + "/home")
                .hasLineCount(1);
    }

    private AbstractStringAssert<?> refuses(String word, String variable, String value) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("java.class.path");
        var main = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-cp", classes, Main.class.getName(), word);
        main.environment().keySet().removeIf(name -> name.startsWith("JOINT_") || SPOKEN_OF.contains(name));
        main.environment().put("JOINT_HOME", directory.resolve("home").toString());
        main.environment().put(variable, value);
        var process = main.redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isEqualTo(1);
        return assertThat(said.strip());
    }
}
