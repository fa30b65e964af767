/** 承诺: promises at four levels, from 提诺 to 评诺, each ending in exactly one evaluation. */
package org.jointprosperity.evaluation.commitment;
