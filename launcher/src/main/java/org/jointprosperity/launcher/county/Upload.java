package org.jointprosperity.launcher.county;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jointprosperity.launcher.process.Until;
import org.jointprosperity.launcher.refusal.Refusal;

/**
 * One roster file on its way into one service.
 *
 * @param target the path below the API's base
 * @param type the file's media type
 * @param file the workbook or CSV
 */
record Upload(String target, String type, Path file) {

    static final Duration PAUSE = Duration.ofMillis(500);

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Set<String> OVER = Set.of("SUCCEEDED", "FAILED", "CANCELLED");

    /** Uploads and waits until the job is over; refuses when it did not succeed. */
    void run(Api api, IntConsumer percent) {
        var job = api.post(target, type, file);
        var last = new JsonNode[1];
        var over = Until.holds(PATIENCE, PAUSE, () -> {
            last[0] = api.get(job);
            percent.accept(last[0].path("percent").asInt());
            return OVER.contains(last[0].path("state").asText());
        });
        if (!over || !last[0].path("state").asText().equals("SUCCEEDED")) {
            throw new Refusal("%s was not taken by %s: %s".formatted(file.getFileName(), target, last[0]));
        }
    }
}
