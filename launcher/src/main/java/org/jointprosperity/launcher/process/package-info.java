/** Programs of the operating system: started, found ready, kept alive, stopped without a remainder. */
package org.jointprosperity.launcher.process;
