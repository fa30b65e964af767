/** 两推一选、公推直选: elections by certified paper counts. */
package org.jointprosperity.evaluation.selection.election;
