package org.jointprosperity.chassis;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** What PostgreSQL really did for a request: the executed plans of its statements, as the server explains them. */
public final class Plans implements AutoCloseable {

    private static final Pattern SCAN =
            Pattern.compile("(\\w[\\w ]*) (?:using \\w+ )?on (\\w+)(?: \\w+)?  \\(cost=.*rows=(\\d+) loops=(\\d+)\\)");

    private static final Pattern BEGINS = Pattern.compile("^\\d{4}-\\d\\d-\\d\\d ");

    private final Path log;

    private Plans(Path log) {
        this.log = log;
    }

    /** Begins to listen; the server explains every statement until this is closed. */
    public static Plans explained() {
        var log = Database.texts("select current_setting('data_directory') || '/' || pg_current_logfile()");
        // a log that begins anew in another file would be lost to its reader
        set("log_rotation_size", "0");
        set("auto_explain.log_min_duration", "0");
        set("auto_explain.log_analyze", "on");
        set("auto_explain.log_timing", "off");
        reload();
        return new Plans(Path.of(log.get(0)));
    }

    /** The plans of the statements a request makes that touch one of these tables. */
    public List<String> of(Runnable request, String... tables) {
        var found = new ArrayList<String>();
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            var from = mark();
            request.run();
            found.clear();
            found.addAll(touching(between(from, mark()), tables));
            return !found.isEmpty();
        });
        return found;
    }

    /** How many rows a plan read from tables and indexes, whether it kept them or not. */
    public static long rowsRead(String plan) {
        long rows = 0;
        var scan = SCAN.matcher(plan);
        while (scan.find()) {
            rows += Long.parseLong(scan.group(3)) * Long.parseLong(scan.group(4));
        }
        var removed = Pattern.compile("Rows Removed by (?:Filter|Index Recheck): (\\d+)")
                .matcher(plan);
        while (removed.find()) {
            rows += Long.parseLong(removed.group(1));
        }
        return rows;
    }

    @Override
    public void close() {
        Database.with(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("alter system reset all");
            }
            return null;
        });
        reload();
    }

    private static List<String> touching(List<String> lines, String... tables) {
        var plans = new ArrayList<String>();
        boolean within = false;
        for (String line : lines) {
            if (BEGINS.matcher(line).find()) {
                within = line.contains(" plan:");
                if (within) {
                    plans.add("");
                }
            }
            if (within) {
                plans.set(plans.size() - 1, plans.get(plans.size() - 1) + line + "\n");
            }
        }
        return plans.stream()
                .filter(plan -> List.of(tables).stream().anyMatch(table -> Pattern.compile(" on " + table + "\\b")
                        .matcher(plan)
                        .find()))
                .toList();
    }

    /** Leaves a mark in the server's log, and waits until it stands there with everything before it. */
    private Mark mark() {
        var mark = new Mark("mark-" + UUID.randomUUID(), log.toFile().length());
        Database.with(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("do $$ begin raise log '" + mark.text() + "'; end $$");
            }
            return null;
        });
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> since(mark)
                .contains(mark.text()));
        return mark;
    }

    private List<String> between(Mark from, Mark to) throws IOException {
        String text = since(from);
        return text.substring(text.lastIndexOf(from.text()), text.lastIndexOf(to.text()))
                .lines()
                .toList();
    }

    /** The log grows by every statement: only what came behind the mark's place is read again. */
    private String since(Mark mark) throws IOException {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            var bytes = new byte[Math.toIntExact(file.length() - mark.place())];
            file.seek(mark.place());
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private record Mark(String text, long place) {}

    private static void set(String name, String value) {
        Database.with(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("load 'auto_explain'");
                statement.execute("alter system set " + name + " = " + value);
            }
            return null;
        });
    }

    private static void reload() {
        Database.number("select case when pg_reload_conf() then 1 else 0 end");
    }
}
