package org.jointprosperity.chassis.problem;

import java.util.Locale;

/** A fact of a refusal that has words of its own in both languages, such as what a county named; it is told by its code. */
public interface Worded {

    /** How it is called in this language. */
    String words(Locale locale);
}
