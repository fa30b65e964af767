/** The disclosure of personal data 个人信息查阅: to whom it was shown, and why (个人信息保护法 arts. 6, 51, 55). */
package org.jointprosperity.pairing.disclosure;
