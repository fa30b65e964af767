package org.jointprosperity.launcher.county;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.jointprosperity.launcher.process.Probe;
import org.jointprosperity.launcher.process.Until;
import org.jointprosperity.launcher.refusal.Refusal;
import org.jointprosperity.launcher.setting.Settings;

/** The demonstration county 示范县 on its way through the public API, by the client {@code integrator}. */
public final class County {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Duration HEALING = Duration.ofMinutes(5);

    private final Settings settings;
    private final Api api;

    /** The county behind this run's gateway, entered with the integrator's secret. */
    public County(Settings settings, String secret) {
        this.settings = settings;
        this.api = new Api(settings.publicUrl(), new SystemToken(settings.issuer(), secret)::value);
    }

    /** Waits until everything on the county's way answers: who issues tokens, the gateway, the services behind it. */
    public void awaitServices(Duration patience) {
        for (var door : List.of(
                settings.issuer() + "/.well-known/openid-configuration", settings.publicUrl() + "/q/health/ready")) {
            await(patience, door, () -> Probe.succeeds(URI.create(door)));
        }
        for (var resource : Figures.RESOURCES) {
            var path = resource + "?asOf=" + Settings.DEMONSTRATION_DAY;
            await(patience, resource, () -> api.answers(path));
        }
    }

    private static void await(Duration patience, String what, BooleanSupplier answers) {
        if (!Until.holds(patience, Upload.PAUSE, answers)) {
            throw new Refusal(
                    "没有应答 No answer from %s within %d s; is the suite started?".formatted(what, patience.toSeconds()));
        }
    }

    /** Loads the rosters, waits for the figures, and says them in one line. */
    public String load(BiConsumer<Integer, String> progress) {
        var uploads = uploads();
        for (int i = 0; i < uploads.size(); i++) {
            var upload = uploads.get(i);
            var before = i * 90 / uploads.size();
            progress.accept(before, upload.target());
            upload.run(api, percent -> progress.accept(before + percent * 90 / 100 / uploads.size(), upload.target()));
        }
        progress.accept(90, "figures");
        return awaitFigures();
    }

    /** Whether every figure is answered now; once loaded, people may have changed what it is. */
    public boolean isThere() {
        return expected().areAmong(Figures.answered(api, Figures.RESOURCES, Settings.DEMONSTRATION_DAY));
    }

    /** Waits until every figure is answered again after a restart. */
    public void awaitReturn() {
        if (!Until.holds(HEALING, Upload.PAUSE, this::isThere)) {
            throw new Refusal("The county does not answer.");
        }
    }

    /** Whether the county answers with the figures of the report now; behind a service that does not, none is asked. */
    public boolean answers() {
        return Figures.RESOURCES.stream()
                .allMatch(resource -> differences(List.of(resource)).isEmpty());
    }

    /** Waits until the figures are those of the report, and says them in one line. */
    private String awaitFigures() {
        if (!Until.holds(HEALING, Upload.PAUSE, this::answers)) {
            throw new Refusal("The county's figures are not those of figures.csv: " + differences(Figures.RESOURCES));
        }
        return expected().summary();
    }

    private List<String> differences(List<String> resources) {
        return Figures.expected(file("figures.csv"), resources)
                .differences(Figures.answered(api, resources, Settings.DEMONSTRATION_DAY));
    }

    private Figures expected() {
        return Figures.expected(file("figures.csv"));
    }

    private List<Upload> uploads() {
        var workbook = file("rosters.xlsx");
        return List.of(
                new Upload("rosters", XLSX, workbook),
                new Upload("rosters?kind=offices", "text/csv", file("offices.csv")),
                new Upload("cooperative-rosters", XLSX, workbook),
                new Upload("evaluation-rosters", XLSX, workbook));
    }

    private Path file(String name) {
        return settings.deploy("shangnan").resolve(name);
    }
}
