/** 选拔副科: promotion of village cadres to deputy posts of towns. */
package org.jointprosperity.evaluation.selection.promotion;
