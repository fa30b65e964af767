/** Events out through the outbox and in through the inbox, so that none is lost and none is applied twice. */
package org.jointprosperity.chassis.message;
