package org.jointprosperity.launcher.suite;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jointprosperity.launcher.kafka.Kafka;
import org.jointprosperity.launcher.keycloak.Keycloak;
import org.jointprosperity.launcher.postgres.Postgres;
import org.jointprosperity.launcher.process.Keeper;
import org.jointprosperity.launcher.process.Part;
import org.jointprosperity.launcher.process.PortHolder;
import org.jointprosperity.launcher.process.ProcessTable;
import org.jointprosperity.launcher.progress.Progress;
import org.jointprosperity.launcher.progress.Step;
import org.jointprosperity.launcher.refusal.Refusal;
import org.jointprosperity.launcher.service.Programs;
import org.jointprosperity.launcher.service.Services;
import org.jointprosperity.launcher.setting.Secrets;
import org.jointprosperity.launcher.setting.Settings;

/**
 * The whole suite as child processes of this JVM: PostgreSQL, Kafka and Keycloak side by side, the services as soon as
 * the first two answer. What an earlier run has left behind is ended first.
 */
public final class Suite implements AutoCloseable {

    private final Settings settings;
    private final Progress progress;
    private final Consumer<String> journal;
    private final ProcessTable table;
    private final Deque<Keeper> keepers = new ArrayDeque<>();
    private boolean closed;
    private final ExecutorService starts = Executors.newCachedThreadPool(Suite::daemon);

    /** A suite that is not started yet; the journal hears of deaths and restarts. */
    public Suite(Settings settings, Progress progress, Consumer<String> journal) {
        this.settings = settings;
        this.progress = progress;
        this.journal = journal;
        this.table = new ProcessTable(settings.home());
    }

    /** Starts everything and returns when everything answers. */
    public void start() {
        ProcessTable.end(table.all(), Duration.ofSeconds(20));
        PortHolder.refuseTaken(settings.ports().byPart());
        var secrets = new Secrets(settings.home().secrets());
        var programs = new Programs(settings);
        var services = new Services(settings, table, secrets, programs);
        var built = settings.root().resolve("launcher").resolve("target");
        var libraries = programs.install("libraries", built.resolve("lib"));
        var keycloak =
                new Keycloak(settings, table, secrets, built.resolve("dist").resolve("keycloak.zip"));

        var database = begin(Step.POSTGRES, () -> bring(new Postgres(settings, table, secrets)));
        var messages = begin(Step.KAFKA, () -> bring(new Kafka(settings, table, libraries)));
        var store = CompletableFuture.allOf(database, messages);
        var realm = begin(
                Step.KEYCLOAK,
                () -> {
                    keycloak.build();
                    database.join();
                    bring(keycloak);
                },
                keycloak::news);
        var contexts = store.thenCompose(ready -> begin(Step.SERVICES, () -> bringAll(services.contexts())));
        var door = store.thenCompose(ready -> begin(Step.GATEWAY, () -> bring(services.gateway())));
        await(List.of(database, messages, realm, contexts, door));
    }

    /** Stops the programs first, then the broker and the database they write to; leaves no process. */
    @Override
    public void close() {
        starts.shutdownNow();
        List<Keeper> all;
        synchronized (keepers) {
            closed = true;
            all = List.copyOf(keepers);
        }
        all.stream().filter(keeper -> !isStore(keeper)).parallel().forEach(Keeper::stop);
        all.stream().filter(Suite::isStore).forEach(Keeper::stop);
        ProcessTable.end(table.all(), Duration.ofSeconds(10));
    }

    private CompletableFuture<Void> begin(Step step, Runnable work) {
        return begin(step, work, () -> "");
    }

    private CompletableFuture<Void> begin(Step step, Runnable work, Supplier<String> brought) {
        progress.at(step, 0, "");
        return CompletableFuture.runAsync(work, starts).thenRun(() -> progress.done(step, brought.get()));
    }

    private void bringAll(List<? extends Part> parts) {
        CompletableFuture.allOf(parts.stream()
                        .map(part -> CompletableFuture.runAsync(() -> bring(part), starts))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private void bring(Part part) {
        var keeper = new Keeper(part, settings.home().log(part.name()), journal);
        synchronized (keepers) {
            if (closed) {
                throw new Refusal("Stopped while starting.");
            }
            keepers.addFirst(keeper);
        }
        keeper.start();
    }

    private static boolean isStore(Keeper keeper) {
        return Set.of("postgres", "kafka").contains(keeper.part());
    }

    private static void await(List<CompletableFuture<Void>> all) {
        var failure = new CompletableFuture<Void>();
        all.forEach(one -> one.whenComplete((done, thrown) -> {
            if (thrown != null) {
                failure.completeExceptionally(thrown);
            }
        }));
        try {
            CompletableFuture.anyOf(CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)), failure)
                    .join();
        } catch (CompletionException e) {
            var cause = e;
            while (cause.getCause() instanceof CompletionException inner) {
                cause = inner;
            }
            throw cause.getCause() instanceof Refusal refusal ? refusal : e;
        }
    }

    private static Thread daemon(Runnable task) {
        var thread = new Thread(task, "start");
        thread.setDaemon(true);
        return thread;
    }
}
