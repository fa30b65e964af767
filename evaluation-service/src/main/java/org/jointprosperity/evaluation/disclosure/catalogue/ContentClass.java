package org.jointprosperity.evaluation.disclosure.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 公开内容类别: whose affairs are disclosed. */
@Schema(name = "DisclosureContentClass", description = "内容类别：党务、政务、村务、村级财务。Class of the content.")
public enum ContentClass {
    /** 党务. */
    PARTY_AFFAIRS("党务", "party affairs"),
    /** 政务. */
    GOVERNMENT_AFFAIRS("政务", "government affairs"),
    /** 村务. */
    VILLAGE_AFFAIRS("村务", "village affairs"),
    /** 村级财务. */
    VILLAGE_FINANCE("村级财务", "village finances");

    private final String chinese;
    private final String english;

    ContentClass(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The Chinese name. */
    public String chinese() {
        return chinese;
    }

    /** The English name. */
    public String english() {
        return english;
    }
}
