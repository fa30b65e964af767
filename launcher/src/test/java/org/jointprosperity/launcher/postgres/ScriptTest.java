package org.jointprosperity.launcher.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScriptTest {

    @Test
    void readsStatementsAndTheDatabaseTheyBelongTo() {
        var script = Script.of(
                "-- said; aside\nCREATE ROLE ${who};\n\n\\connect ${who}\nGRANT a\n  TO b;\n", Map.of("who", "x"));

        assertThat(script.steps())
                .containsExactly(new Script.Step("", "CREATE ROLE x;"), new Script.Step("x", "GRANT a\n  TO b;"));
    }

    @Test
    void fillsEveryPlaceOfTheContextTemplate() throws Exception {
        var text = Files.readString(Path.of("..", "deploy", "postgres", "context.sql"));

        var script = Script.of(text, Map.of("context", "pairing", "owner_password", "o", "app_password", "a"));

        assertThat(script.steps()).hasSize(13).allSatisfy(step -> {
            assertThat(step.statement()).doesNotContain("${");
            assertThat(step.database()).isIn("", "pairing");
        });
    }
}
