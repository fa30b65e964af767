/** The merging of entries that were registered twice, and the trail it leaves. */
package org.jointprosperity.pairing.merging;
