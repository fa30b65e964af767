package org.jointprosperity.launcher.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jointprosperity.launcher.process.Launch;
import org.jointprosperity.launcher.process.Part;
import org.jointprosperity.launcher.process.ProcessTable;
import org.jointprosperity.launcher.setting.Directories;
import org.jointprosperity.launcher.setting.Secrets;
import org.jointprosperity.launcher.setting.Settings;

/** PostgreSQL 17 with every commit on disk before it is acknowledged and a password for every connection. */
public final class Postgres implements Part {

    private final Settings settings;
    private final ProcessTable table;
    private final Secrets secrets;
    private final Access access;
    private final Path room;

    public Postgres(Settings settings, ProcessTable table, Secrets secrets) {
        this.settings = settings;
        this.table = table;
        this.secrets = secrets;
        this.access = new Access(settings.ports().postgres(), secrets.get("postgres"));
        this.room = settings.home().directory("postgres");
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public void prepare() {
        Binaries.unpack(programs());
        ProcessTable.end(table.postgres(), Duration.ofSeconds(10));
        try {
            if (!Files.exists(data())) {
                initialise();
            }
            // no process of this cluster lives: what the file says is about a dead one
            Files.deleteIfExists(data().resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare PostgreSQL in " + room, e);
        }
    }

    @Override
    public Launch launch() {
        var command = new ArrayList<>(Unprivileged.on(programs()).prefix());
        command.addAll(List.of(program("postgres"), "-D", data().toString(), "-p", String.valueOf(access.port())));
        for (var setting : List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "password_encryption=scram-sha-256",
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                "max_connections=120",
                "shared_buffers=128MB",
                "max_wal_size=512MB",
                "wal_compression=on",
                "timezone=UTC",
                "log_timezone=UTC",
                // what a row held that broke a constraint is in no log
                "log_error_verbosity=terse")) {
            command.add("-c");
            command.add(setting);
        }
        return new Launch(command, Map.of(), room);
    }

    @Override
    public boolean ready() {
        return access.answers();
    }

    @Override
    public void settle() {
        new Rooms(settings, secrets, access).make();
    }

    /** Fast shutdown: sessions are ended, everything acknowledged is kept. */
    @Override
    public void askToStop(Process process) {
        var command = new ArrayList<>(Unprivileged.on(programs()).prefix());
        command.addAll(List.of(program("pg_ctl"), "stop", "-D", data().toString(), "-m", "fast", "-t", "20"));
        new Launch(command, Map.of(), room).run(settings.home().log("postgres"));
    }

    private void initialise() throws IOException {
        var user = Unprivileged.on(programs());
        var unfinished = room.resolve("data.new");
        Directories.remove(unfinished);
        user.directory(unfinished);
        var password = user.file(room.resolve("password"), secrets.get("postgres"));
        try {
            var command = new ArrayList<>(user.prefix());
            command.addAll(List.of(program("initdb"), "-D", unfinished.toString(), "-U", Access.ADMINISTRATOR));
            command.addAll(List.of("-A", "scram-sha-256", "--pwfile=" + password, "--data-checksums"));
            command.addAll(List.of("--encoding=UTF8", "--locale=C", "--locale-provider=builtin"));
            command.addAll(List.of("--builtin-locale=C.UTF-8", "--no-instructions"));
            new Launch(command, Map.of(), room).run(settings.home().log("postgres"));
        } finally {
            Files.deleteIfExists(password);
        }
        Files.move(unfinished, data());
    }

    private Path programs() {
        return room.resolve("programs-17.6");
    }

    private String program(String name) {
        return programs().resolve("bin").resolve(name).toString();
    }

    private Path data() {
        return room.resolve("data");
    }
}
