/** Shared-prosperity bases 党群共富基地: land, herds or sheds that carry households along. */
package org.jointprosperity.cooperative.base;
