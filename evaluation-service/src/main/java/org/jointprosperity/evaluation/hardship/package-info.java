/** 困难党员名册: the register of members in hardship, sensitive data (个人信息保护法 art. 28): little, masked, kept no longer than said. */
package org.jointprosperity.evaluation.hardship;
