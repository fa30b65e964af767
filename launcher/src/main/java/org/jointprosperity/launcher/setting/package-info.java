/** Where the suite lives on this machine: directories, ports, secrets. */
package org.jointprosperity.launcher.setting;
