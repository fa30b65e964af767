/** 民情诉求: concerns heard on visits, tracked until they are solved or answered. */
package org.jointprosperity.pairing.concern;
