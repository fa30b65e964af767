/**
 * 党务政务公开: what a county, a town and a village owe the people to read, from the catalogue to the notice board.
 *
 * <p>Decided here: an item of the catalogue is dated data and the item of the most specific place rules it, but never for
 * less than a law of the country or the province asks. A place begins with the period that runs when it is first minded;
 * what was before is not owed. What a place resolves is due by itself; what was rightly objected to, or withdrawn, is owed
 * anew as a correction of the latest publication. What stays up is owed no more once it is published, whoever named what;
 * of an item that has ended only what was owed or published before is published still. Nothing is published by fewer than
 * four persons, nothing is edited or deleted after publication, no text names a person without that person's own consent, and
 * none holds a citizen's id, a telephone or a bank card in whatever spelling.
 */
package org.jointprosperity.evaluation.disclosure;
