/** PostgreSQL 17 from the registry's binaries, durable and with passwords. */
package org.jointprosperity.launcher.postgres;
