package org.jointprosperity.evaluation.disclosure.reading;

/** HTML as it is written: everything put in is escaped, so that no text becomes markup. */
final class Html {

    private final StringBuilder written = new StringBuilder();

    /** Text between elements. */
    Html text(String text) {
        written.append(escaped(text));
        return this;
    }

    /** An element with nothing but text in it. */
    Html element(String name, String text) {
        return open(name).text(text).close(name);
    }

    Html open(String name) {
        written.append('<').append(name).append('>');
        return this;
    }

    /** An element with attributes, names and values in turn. */
    Html open(String name, String... attributes) {
        written.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            written.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        written.append('>');
        return this;
    }

    Html close(String name) {
        written.append("</").append(name).append(">\n");
        return this;
    }

    Html link(String address, String text) {
        return open("a", "href", address).text(text).close("a");
    }

    /** A row of a list of facts. */
    Html fact(String name, String value) {
        return element("dt", name).element("dd", value);
    }

    /** The whole page; it has no script and loads nothing but its own style. */
    static String page(Tongue tongue, String title, String style, Html body) {
        return "<!doctype html>\n"
                + new Html()
                        .open("html", "lang", tongue.tag())
                        .open("head")
                        .open("meta", "charset", "utf-8")
                        .open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                        .element("title", title)
                        .open("link", "rel", "stylesheet", "href", style)
                        .close("head")
                        .open("body")
                        .open("main")
                        .written
                + body.written
                + "</main></body></html>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
