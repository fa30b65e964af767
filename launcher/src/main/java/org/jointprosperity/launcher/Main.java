package org.jointprosperity.launcher;

import java.io.UncheckedIOException;
import java.util.List;
import org.jointprosperity.launcher.command.Console;
import org.jointprosperity.launcher.command.Down;
import org.jointprosperity.launcher.command.Load;
import org.jointprosperity.launcher.command.Reset;
import org.jointprosperity.launcher.command.Status;
import org.jointprosperity.launcher.command.Token;
import org.jointprosperity.launcher.command.Up;
import org.jointprosperity.launcher.refusal.Refusal;
import org.jointprosperity.launcher.setting.Settings;
import org.jointprosperity.launcher.suite.Supervisor;

/** Understands the words that {@code ./joint} passes on. */
public final class Main {

    private static final String USAGE =
            """
            ./joint up             启动 start the suite and load the demonstration county
            ./joint down           停止 stop it; the data stays
            ./joint reset          清除 stop it and remove its data
            ./joint status         状态 exit status 0 only when everything is ready
            ./joint load           导入 load the demonstration county into a suite started by docker-compose
            ./joint token LOGIN    令牌 an access token: county town branch unit member villager analyst auditor integrator""";

    private Main() {}

    /** Ends with status 0 when done, 1 when refused, 2 when not understood. */
    public static void main(String[] words) {
        int status;
        try {
            status = run(List.of(words));
        } catch (Refusal refusal) {
            Console.refuse("  " + refusal.getMessage());
            status = 1;
        } catch (UncheckedIOException e) {
            Console.refuse("  文件无法读写 %s: %s".formatted(e.getMessage(), e.getCause()));
            status = 1;
        }
        System.exit(status);
    }

    private static int run(List<String> words) {
        var settings = Settings.of(System.getenv());
        if (words.equals(List.of("up"))) {
            return new Up(settings).run();
        } else if (words.equals(List.of("supervise"))) {
            return new Supervisor(settings).run();
        } else if (words.equals(List.of("load"))) {
            return new Load(settings, System.getenv()).run();
        } else if (words.equals(List.of("down"))) {
            return new Down(settings.home()).run();
        } else if (words.equals(List.of("reset"))) {
            return new Reset(settings.home()).run();
        } else if (words.equals(List.of("status"))) {
            return new Status(settings).run();
        } else if (words.size() == 2 && words.get(0).equals("token")) {
            return new Token(settings, System.getenv(), words.get(1)).run();
        }
        Console.refuse(USAGE);
        return 2;
    }
}
