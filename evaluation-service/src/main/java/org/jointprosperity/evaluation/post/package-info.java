/** 设岗定责、视才定岗、争创红星: posts for members without office, what they promise there, and the star at the year's end. */
package org.jointprosperity.evaluation.post;
