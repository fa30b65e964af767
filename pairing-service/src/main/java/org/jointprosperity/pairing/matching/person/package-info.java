/** 党员结对方案: proposes who of the paired units answers for whom of one branch, by skill and need. */
package org.jointprosperity.pairing.matching.person;
