/** Who and what the other services have registered, and which pairings are in force; ids and places, no names. */
package org.jointprosperity.evaluation.neighbour;
