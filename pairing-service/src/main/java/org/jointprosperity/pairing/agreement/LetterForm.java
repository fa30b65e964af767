package org.jointprosperity.pairing.agreement;

/** How a letter came to be signed 签订方式. */
public enum LetterForm {
    /** 系统内签订: each side with its own login. */
    SIGNED_HERE,
    /** 纸质补录: on paper, and filed here afterwards. */
    PAPER
}
