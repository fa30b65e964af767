/** 查阅敏感信息: what is shown masked, and who was shown it in full and why (个人信息保护法 arts. 6, 28, 51, 55). */
package org.jointprosperity.evaluation.sensitive;
