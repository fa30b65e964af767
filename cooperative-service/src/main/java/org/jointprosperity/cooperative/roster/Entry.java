package org.jointprosperity.cooperative.roster;

import java.util.function.Function;
import org.jointprosperity.chassis.sheet.SheetImport.Outcome;

/**
 * How rows of one kind take effect, from a sheet or out of waiting.
 *
 * @param details what a sound row says
 * @param key what names the row in its roster
 * @param enter what a row does
 */
record Entry<D>(String kind, Class<D> details, Function<D, String> key, Function<D, Outcome> enter) {}
