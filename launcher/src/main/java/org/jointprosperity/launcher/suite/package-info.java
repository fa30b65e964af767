/** All parts together: the order of start and stop. */
package org.jointprosperity.launcher.suite;
