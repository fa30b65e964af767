/**
 * 困难名册: the register of those in hardship: party members 困难党员, and for the other kinds whomever the county's roster names,
 * member or not; care for members in need is given to members alone. It is sensitive data (个人信息保护法 art. 28): little, masked, kept no longer than said.
 */
package org.jointprosperity.evaluation.hardship;
