/** Who and what the programme does not reach yet, each gap as a list. */
package org.jointprosperity.pairing.gap;
