package org.jointprosperity.launcher.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;

/** The terminal in UTF-8, whatever the locale says. */
public final class Console {

    private static final PrintStream OUT = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    private static final PrintStream ERROR = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);

    private Console() {}

    /** A line of the answer. */
    public static void say(String line) {
        OUT.println(line);
    }

    /** Why it cannot be done. */
    public static void refuse(String why) {
        ERROR.println(why);
    }

    /** The columns a text takes: Chinese characters and their punctuation take two. */
    static int width(String text) {
        return text.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
    }

    /** The text filled with blanks to so many columns. */
    static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }

    private static boolean isWide(int point) {
        return point >= 0x2E80 && point <= 0xFFE6;
    }
}
