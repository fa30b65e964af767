package org.jointprosperity.evaluation.disclosure;

import java.util.HashMap;
import java.util.Map;

/** Items that a county puts on its catalogue. */
public final class Items {

    public static final String ITEMS = "/api/v1/disclosure-items";

    private Items() {}

    /** An item that is right. */
    public static Map<String, Object> item() {
        var item = new HashMap<String, Object>();
        item.putAll(Map.of(
                "code", "village-water",
                "level", "VILLAGE",
                "jurisdiction", "611023",
                "titleZh", "饮水工程",
                "titleEn", "drinking water",
                "contentClass", "VILLAGE_AFFAIRS",
                "source", "县通知",
                "verified", false,
                "rhythm", "YEARLY"));
        item.putAll(Map.of(
                "dueAfterDays", 10,
                "graceDays", 0,
                "scope", "PUBLIC",
                "narrowerAllowed", false,
                "objectionDays", 10,
                "answerDays", 3,
                "correctionDays", 10,
                "office", "村民委员会",
                "effectiveFrom", "2010-01-01"));
        return item;
    }

    /** One that is right but for one thing, or in one more. */
    public static Map<String, Object> changed(String name, Object value) {
        var item = item();
        item.put(name, value);
        return item;
    }
}
