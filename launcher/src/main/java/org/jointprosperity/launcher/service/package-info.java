/** The suite's own programs: the three services and the gateway. */
package org.jointprosperity.launcher.service;
