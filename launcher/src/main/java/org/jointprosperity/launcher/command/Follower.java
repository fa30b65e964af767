package org.jointprosperity.launcher.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jointprosperity.launcher.process.Until;
import org.jointprosperity.launcher.progress.StartState;
import org.jointprosperity.launcher.progress.StepState;
import org.jointprosperity.launcher.refusal.Refusal;
import org.jointprosperity.launcher.setting.Settings;

/** Tells the start's progress on the console, a line for each step, until the start is over. */
final class Follower {

    private static final Duration LONGEST_START = Duration.ofMinutes(30);

    private final Settings settings;
    private final BooleanSupplier supervisorLives;
    private int told = 1;
    private String detail = "";

    /** Step 1, the build, is told by the script that does it. */
    Follower(Settings settings, BooleanSupplier supervisorLives) {
        this.settings = settings;
        this.supervisorLives = supervisorLives;
    }

    int follow() {
        var file = settings.home().progress();
        if (!Until.holds(Duration.ofSeconds(20), () -> Files.exists(file) || !supervisorLives.getAsBoolean())
                || !Files.exists(file)) {
            throw new Refusal(
                    "The supervisor did not start; see " + settings.home().log(Running.SUPERVISOR));
        }
        var last = new StartState[1];
        var over = Until.holds(LONGEST_START, () -> {
            var lives = supervisorLives.getAsBoolean();
            last[0] = StartState.read(file);
            tell(last[0]);
            return !lives || last[0].ready() || !last[0].failure().isEmpty() || hasFailed(last[0]);
        });
        if (over && last[0].ready()) {
            return showBox();
        }
        Console.refuse("  启动失败 The start failed. " + reason(last[0]));
        return 1;
    }

    private void tell(StartState state) {
        while (told < state.steps().size() && !state.steps().get(told).state().matches("waiting|running")) {
            Console.say(line(told + 1, state.steps().size(), state.steps().get(told)));
            told++;
        }
        if (told < state.steps().size()) {
            tellDetail(state.steps().get(told));
        }
    }

    /** What the step under way is at, said once. */
    private void tellDetail(StepState step) {
        if (step.state().equals("running")
                && !step.detail().isEmpty()
                && !step.detail().equals(detail)) {
            detail = step.detail();
            Console.say("        %3d %%  %s".formatted(step.percent(), detail));
        }
    }

    private static String line(int number, int of, StepState step) {
        var outcome = step.state().equals("done") ? "ok %6.1f s".formatted(step.seconds()) : "failed";
        return "  [%d/%d] %s %s  %s"
                .formatted(number, of, Console.pad(step.zh() + "  " + step.en(), 62), outcome, step.detail())
                .stripTrailing();
    }

    private static boolean hasFailed(StartState state) {
        return state.steps().stream().allMatch(step -> step.state().matches("done|failed"))
                && state.steps().stream().anyMatch(step -> step.state().equals("failed"));
    }

    private String reason(StartState state) {
        if (!state.failure().isEmpty()) {
            return state.failure();
        }
        return "See " + settings.home().log(Running.SUPERVISOR) + "; what runs goes on running, ./joint down ends it.";
    }

    private int showBox() {
        var box = Box.of(settings).drawn();
        try {
            Files.writeString(settings.home().firstRun(), box + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + settings.home().firstRun(), e);
        }
        Console.say(box);
        return 0;
    }
}
