package org.jointprosperity.evaluation.disclosure.reading;

/** The language of a page. */
enum Tongue {
    /** 中文. */
    ZH("zh-CN"),
    /** English. */
    EN("en");

    private final String tag;

    Tongue(String tag) {
        this.tag = tag;
    }

    /** The one a caller names, or else the first one his browser names; Chinese where neither is ours. */
    static Tongue of(String asked, String accepted) {
        String wish = asked == null ? accepted : asked;
        return wish != null && wish.strip().startsWith("en") ? EN : ZH;
    }

    /** As HTML names it. */
    String tag() {
        return tag;
    }

    /** As our addresses name it. */
    String code() {
        return this == ZH ? "zh" : "en";
    }

    Tongue other() {
        return this == ZH ? EN : ZH;
    }
}
