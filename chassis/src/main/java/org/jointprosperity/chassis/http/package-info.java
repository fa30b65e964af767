/** The manners of HTTP: idempotency keys, entity tags, signed cursor pages, odd paths refused. */
package org.jointprosperity.chassis.http;
