/** The facts the services tell each other, and the code systems they share. Depends on the JDK alone. */
package org.jointprosperity.contracts;
