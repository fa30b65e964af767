/** The tie between an urban member and a rural person or household. */
package org.jointprosperity.pairing.liaison;
