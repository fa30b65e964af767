/** 公开件: what was published, who may read it, the proof that it was posted, and its withdrawal. Nothing here is ever changed. */
package org.jointprosperity.evaluation.disclosure.posting;
