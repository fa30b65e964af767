package org.jointprosperity.pairing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Callers at the same moment, each with a thread of its own however few cores there are. */
public final class AtOnce {

    private AtOnce() {}

    /** What so many callers of the same thing are answered. */
    public static <T> List<T> answers(int callers, Callable<T> call) throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(callers);
        try {
            var answers = new ArrayList<T>();
            for (var answer : pool.invokeAll(Collections.nCopies(callers, call))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }
}
