package org.jointprosperity.launcher.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jointprosperity.launcher.process.ClassArchive;
import org.jointprosperity.launcher.process.Jvm;
import org.jointprosperity.launcher.process.Launch;
import org.jointprosperity.launcher.process.Part;
import org.jointprosperity.launcher.process.Probe;
import org.jointprosperity.launcher.process.ProcessTable;
import org.jointprosperity.launcher.setting.Secrets;
import org.jointprosperity.launcher.setting.Settings;

/** Keycloak 26 in production mode on its own database, built once and started optimised. */
public final class Keycloak implements Part {

    private static final List<String> BUILD = List.of(
            "build",
            "--db=postgres",
            "--health-enabled=false",
            "--metrics-enabled=false",
            "--features-disabled=account,account-api,ciba,device-flow,impersonation,kerberos,organization");

    /** A command of some seconds ends before what the optimising compiler makes of it would pay. */
    private static final List<String> BRIEF = List.of("-XX:TieredStopAtLevel=1");

    private static final String FILES_CHANGED =
            "realm 已按新文件更新，登录名保留 replaced, as its files have changed; logins kept, the realm before: run/realm-before.json";
    private static final String MOVED = "realm 已改用新地址 moved to the new address of the portal";

    private final Settings settings;
    private final ProcessTable table;
    private final Secrets secrets;
    private final Path distribution;
    private final ClassArchive archive;
    private final Realm realm;
    private final Path room;
    private volatile String news = "";

    public Keycloak(Settings settings, ProcessTable table, Secrets secrets, Path distribution) {
        this.settings = settings;
        this.table = table;
        this.secrets = secrets;
        this.distribution = distribution;
        this.realm = new Realm(settings);
        this.room = settings.keycloak();
        this.archive = ClassArchive.of(room, name());
    }

    @Override
    public String name() {
        return "keycloak";
    }

    /** Unpacks and builds the distribution; needs no database. */
    public void build() {
        Distribution.unpack(distribution, room);
        var built = room.resolve("data").resolve("built");
        try {
            var wanted = String.join(" ", BUILD);
            if (!Files.exists(built) || !Files.readString(built).equals(wanted)) {
                archive.forget();
                java(BRIEF, BUILD, Map.of()).run(settings.home().log("keycloak"));
                Files.createDirectories(built.getParent());
                Files.writeString(built, wanted);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare Keycloak in " + room, e);
        }
    }

    @Override
    public void prepare() {
        build();
        var files = room.resolve("data").resolve("import");
        realm.copyTo(files);
        if (realm.isOutdated() || realm.hasMoved() || realm.isHalfRenewed()) {
            news = realm.hasMoved() && !realm.isOutdated() ? MOVED : FILES_CHANGED;
            if (!realm.isHalfRenewed()) {
                run("export", "--realm=joint-prosperity", "--users=same_file", "--file=" + realm.export());
                realm.beginRenewal();
            }
            realm.renew(files);
            run("import", "--dir=" + files, "--override=true");
            realm.copyTo(files);
            realm.markTaken();
        }
    }

    /** What the last start did to the realm, empty when it left it as it was. */
    public String news() {
        return news;
    }

    private void run(String command, String... options) {
        var arguments = new ArrayList<>(List.of(command, "--optimized"));
        arguments.addAll(List.of(options));
        var brief = Stream.concat(BRIEF.stream(), archive.mapped().stream()).toList();
        java(brief, arguments, environment()).run(settings.home().log("keycloak"));
    }

    @Override
    public Launch launch() {
        return java(archive.options(), List.of("start", "--optimized", "--import-realm"), environment());
    }

    @Override
    public boolean ready() {
        return Probe.succeeds(URI.create(settings.issuer() + "/.well-known/openid-configuration"));
    }

    @Override
    public void settle() {
        realm.markTaken();
    }

    @Override
    public void killedAtEnd() {
        archive.forget();
    }

    private Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        environment.put(
                "KC_DB_URL", "jdbc:postgresql://127.0.0.1:" + settings.ports().postgres() + "/keycloak");
        environment.put("KC_DB_USERNAME", "keycloak");
        environment.put("KC_DB_PASSWORD", secrets.get("keycloak.database"));
        environment.put("KC_DB_POOL_MAX_SIZE", "16");
        environment.put("KC_CACHE", "local");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", String.valueOf(settings.ports().keycloak()));
        environment.put("KC_HOSTNAME", "http://localhost:" + settings.ports().keycloak());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("keycloak.admin"));
        environment.put("JOINT_PUBLIC_URL", settings.publicUrl());
        environment.put("JOINT_PORTAL_SECRET", secrets.get("client.joint-portal"));
        environment.put("JOINT_INTEGRATOR_SECRET", secrets.get("client.integrator"));
        return environment;
    }

    private Launch java(List<String> more, List<String> arguments, Map<String, String> environment) {
        var fixed = List.of(
                "-Xms64m",
                "-Xmx320m",
                "-XX:MetaspaceSize=96m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + room,
                "-Djboss.server.config.dir=" + room.resolve("conf"),
                "-Dkeycloak.migration.replace-placeholders=true",
                "-Duser.language=en",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED");
        var main = List.of(
                "-cp",
                room.resolve("lib").resolve("quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        var options =
                Stream.of(fixed, settings.jvm(), more).flatMap(List::stream).toList();
        var program = Stream.concat(main.stream(), arguments.stream()).toList();
        return new Launch(
                Jvm.command(table.mark(name()), options, program),
                environment,
                settings.home().path());
    }
}
