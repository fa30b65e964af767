package org.jointprosperity.chassis.sheet;

import java.util.List;

/** A sheet of an upload: its name, its headings and its rows. */
record Sheet(String name, List<String> headings, List<Row> rows) {}
