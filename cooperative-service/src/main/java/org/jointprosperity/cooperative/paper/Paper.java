package org.jointprosperity.cooperative.paper;

/**
 * 打印件: HTML that a browser prints as it stands, without script and without a style of its own, as the front door lets no inline
 * style pass. The style is what the front door serves for all paper; without it the page is plain and complete.
 */
public final class Paper {

    private static final String STYLE = "/paper.css";

    private Paper() {}

    /** The whole page.
     *
     * @param title the title, as text
     * @param body the markup below it
     */
    public static String page(String title, String body) {
        return "<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>" + text(title)
                + "</title><link rel=\"stylesheet\" href=\"" + STYLE + "\"></head><body>\n" + body + "</body></html>\n";
    }

    /** Text as HTML shows it, whatever stands in it. */
    public static String text(String raw) {
        return raw.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
