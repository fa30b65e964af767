/** A real PostgreSQL, a real Kafka and an issuer of tokens for the tests of this service. */
package org.jointprosperity.cooperative.suite;
