package org.jointprosperity.chassis;

import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/** What the service under test writes into its log, with every exception, from one moment to another. */
public final class ServerLog extends Handler {

    private static final Logger ROOT = Logger.getLogger("");

    private final PatternFormatter format = new PatternFormatter("%p [%c] %s%e%n");
    private final StringBuffer written = new StringBuffer();

    private ServerLog() {}

    /** What is logged while this is done. */
    public static String during(Runnable work) {
        var log = new ServerLog();
        ROOT.addHandler(log);
        try {
            work.run();
        } finally {
            ROOT.removeHandler(log);
        }
        return log.written.toString();
    }

    @Override
    public void publish(LogRecord entry) {
        written.append(format.format(ExtLogRecord.wrap(entry)));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
