package org.jointprosperity.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A committed file made from the records; {@code -Ddocs.write=true} writes it anew instead of comparing. */
record GeneratedFile(Path path) {

    static final Path SCHEMAS = Path.of("src/main/resources/schemas");
    static final Path DOCS = Path.of("../docs");

    void mustBe(String content) {
        if (Boolean.getBoolean("docs.write")) {
            write(content);
        }
        assertThat(read())
                .as("%s is out of date, write it with -Ddocs.write=true", path)
                .isEqualTo(content);
    }

    String read() {
        try {
            return Files.exists(path) ? Files.readString(path) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String content) {
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
