package org.jointprosperity.evaluation.disclosure.reading;

/** The words of the public pages, in Chinese and English. */
enum Word {
    HEADING("党务政务公开", "Disclosure of party and government affairs"),
    DIVISION("区划代码", "Division"),
    LEVEL("层级", "Level"),
    KIND("类别", "Kind"),
    ITEM("公开目录", "Item of the catalogue"),
    BASIS("依据", "Basis"),
    PUBLISHED("公布日期", "Published on"),
    SHOWN_UNTIL("公示至", "Shown until"),
    STAYS("长期", "stays up"),
    OBJECTIONS("异议截止", "Objections until"),
    OFFICE("责任单位", "Responsible office"),
    ANSWER("答复期限（工作日）", "Answered within (working days)"),
    HASH("公开文本 SHA-256", "SHA-256 of the published text"),
    CHECK(
            "核对方法：下载公开文本，计算其 SHA-256，应与上面一致。",
            "To check: download the published text and compute its SHA-256; it must be the one above."),
    TEXT("公开文本", "Published text"),
    PAPERS("附件", "Papers"),
    CORRECTS("本件更正", "Corrects"),
    CORRECTED("已有更正", "Corrected by"),
    WITHDRAWN("已撤回", "Withdrawn"),
    PROOFS("公开凭证", "Proof of posting"),
    ALL("全部公开事项", "All disclosures"),
    CHOOSE("查看", "Show"),
    EVERY_LEVEL("各级", "every level"),
    WAS_CORRECTED("已更正", "corrected"),
    NEXT("下一页", "Next page"),
    NOTHING("没有公开事项。", "Nothing is disclosed."),
    COUNTY("县", "county"),
    TOWN("乡镇", "town"),
    VILLAGE("村", "village"),
    OTHER_LANGUAGE("English", "中文");

    private final String chinese;
    private final String english;

    Word(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    String in(Tongue tongue) {
        return tongue == Tongue.ZH ? chinese : english;
    }
}
