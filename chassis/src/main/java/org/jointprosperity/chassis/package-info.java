/** What every service needs and no domain knows. */
package org.jointprosperity.chassis;
