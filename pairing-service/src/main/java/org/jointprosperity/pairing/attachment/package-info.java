/** Receipts and other papers, kept under the hash of their content. */
package org.jointprosperity.pairing.attachment;
