/** Demonstration households 党群共富示范户: nomination, certification, withdrawal. */
package org.jointprosperity.cooperative.household;
