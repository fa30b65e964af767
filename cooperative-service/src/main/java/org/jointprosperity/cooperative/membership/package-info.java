/** 成员名册: who belongs to an association or cooperative, what they put in, and how they vote. */
package org.jointprosperity.cooperative.membership;
