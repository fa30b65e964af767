/** The decisions of villages as the evaluation service told of them. */
package org.jointprosperity.pairing.decision;
