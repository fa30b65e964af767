package org.jointprosperity.launcher.progress;

/**
 * How far one step is.
 *
 * @param name the step's code
 * @param zh its title in Chinese
 * @param en its title in English
 * @param state {@code waiting}, {@code running}, {@code done} or {@code failed}
 * @param percent 0 to 100
 * @param seconds time taken, when done
 * @param detail what it found or is at, empty when there is nothing to say
 */
public record StepState(String name, String zh, String en, String state, int percent, double seconds, String detail) {

    static StepState waiting(Step step) {
        return new StepState(step.code(), step.zh, step.en, "waiting", 0, 0, "");
    }

    StepState running(int percent, String detail) {
        return new StepState(name, zh, en, "running", percent, 0, detail);
    }

    StepState done(double seconds, String detail) {
        return new StepState(name, zh, en, "done", 100, seconds, detail);
    }

    StepState failed(String detail) {
        return new StepState(name, zh, en, "failed", percent, 0, detail);
    }
}
