/** What a disclosure says, and what of it a reader may see: blocks, consents, and the canonical text behind the hash. */
package org.jointprosperity.evaluation.disclosure.content;
