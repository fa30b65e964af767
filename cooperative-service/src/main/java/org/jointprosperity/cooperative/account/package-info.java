/** 成员账户 and 盈余返还清单: what stands to each member's name, and the arithmetic of what it was given. */
package org.jointprosperity.cooperative.account;
