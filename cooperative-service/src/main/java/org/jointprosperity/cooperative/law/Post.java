package org.jointprosperity.cooperative.law;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 职务 in a cooperative or association, as the law tells them apart. */
@Schema(name = "OfficePost", description = "理事长、理事、监事、经理、财务会计人员。Chair, director, supervisor, manager, accountant.")
public enum Post {
    /** 理事长. */
    CHAIR("理事长", "chair"),
    /** 理事. */
    DIRECTOR("理事", "director"),
    /** 执行监事或者监事会成员. */
    SUPERVISOR("监事", "supervisor"),
    /** 经理. */
    MANAGER("经理", "manager"),
    /** 财务会计人员. */
    ACCOUNTANT("财务会计人员", "accountant");

    private final Text words;

    Post(String zh, String en) {
        this.words = new Text(zh, en);
    }

    /** Its name in words. */
    public Text words() {
        return words;
    }
}
