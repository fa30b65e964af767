/** Units, branches, persons, households and pairings as learnt from the pairing service; ids and places, no names. */
package org.jointprosperity.cooperative.neighbour;
