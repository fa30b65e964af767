/** Who leads an association or cooperative 会长、领头雁, term by term. */
package org.jointprosperity.cooperative.leadership;
