/** The numbers this service publishes. */
package org.jointprosperity.pairing.figures;
