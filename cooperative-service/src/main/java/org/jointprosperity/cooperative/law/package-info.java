/** 法律规则: the law of farmers' cooperatives as dated data with jurisdiction and source; it reads rules and judges nobody. */
package org.jointprosperity.cooperative.law;
