/** 合规状态: how a cooperative stands before its law, from all that is registered about it, and what would be if. */
package org.jointprosperity.cooperative.standing;
