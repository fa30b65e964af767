/** Who does something, on which day, and whether he stands above those it is about 上级. */
package org.jointprosperity.evaluation.standing;
