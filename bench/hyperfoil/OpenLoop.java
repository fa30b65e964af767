import io.hyperfoil.api.config.BenchmarkData;
import io.hyperfoil.api.statistics.StatisticsSnapshot;
import io.hyperfoil.core.impl.LocalSimulationRunner;
import io.hyperfoil.core.parser.BenchmarkParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Runs a Hyperfoil benchmark in this process and prints the answers' latency by phase: FILE; parameters by environment. */
class OpenLoop {

    public static void main(String[] words) throws Exception {
        var parameters = Map.of("PORT", System.getenv("PORT"), "TOKEN", System.getenv("TOKEN"));
        var totals = new TreeMap<String, StatisticsSnapshot>();
        try (var file = Files.newInputStream(Path.of(words[0]))) {
            var benchmark = BenchmarkParser.instance().buildBenchmark(file, BenchmarkData.EMPTY, parameters);
            new LocalSimulationRunner(
                            benchmark,
                            (phase, step, metric, snapshot, countDown) -> totals.computeIfAbsent(
                                            phase.name(), name -> new StatisticsSnapshot())
                                    .add(snapshot),
                            null,
                            null)
                    .run();
        }
        totals.forEach((phase, total) -> System.out.printf(
                "   %-10s %d requests, %d answers, %d errors, answered within p50 %.1f ms, p99 %.1f ms, max %.1f ms%n",
                phase,
                total.requestCount,
                total.responseCount,
                total.errors() + total.invalid,
                total.histogram.getValueAtPercentile(50) / 1e6,
                total.histogram.getValueAtPercentile(99) / 1e6,
                total.histogram.getMaxValue() / 1e6));
        System.exit(0);
    }
}
