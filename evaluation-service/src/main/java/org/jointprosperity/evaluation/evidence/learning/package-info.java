/** How facts announced by the other services become evidence: one statement an event, and no entity read. */
package org.jointprosperity.evaluation.evidence.learning;
