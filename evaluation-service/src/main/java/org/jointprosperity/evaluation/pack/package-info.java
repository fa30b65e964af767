/** 规则包登记: rule packs as they are proposed, reviewed by two and take effect; nothing in them is edited or removed. */
package org.jointprosperity.evaluation.pack;
