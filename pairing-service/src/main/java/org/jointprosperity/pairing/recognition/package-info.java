/** 表彰: the awards and stars of a year, as the evaluation service told of them, to be seen beside the record cards. */
package org.jointprosperity.pairing.recognition;
