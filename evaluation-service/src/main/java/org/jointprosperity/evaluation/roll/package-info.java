/** 选民评议名册: who may vote, deliberate or be consulted in a village, in which capacity, as of a day. */
package org.jointprosperity.evaluation.roll;
