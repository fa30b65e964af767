/** 违约: defaults of either side, declared from facts, contestable, with the consequence the policy names. */
package org.jointprosperity.cooperative.breach;
