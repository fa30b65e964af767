/** How the entries of the register were on earlier days, and which of them gave way to another one. */
package org.jointprosperity.pairing.history;
