/** What the tests of this service say and hear. */
package org.jointprosperity.cooperative.suite;
