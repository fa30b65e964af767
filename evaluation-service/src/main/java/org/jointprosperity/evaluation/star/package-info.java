/** 争创红星: the star at the year's end, given for evaluated commitments, with reasons and a right to object. */
package org.jointprosperity.evaluation.star;
