package org.jointprosperity.gateway.route;

/** The path as it came over the wire. Nothing of ours needs any encoding in a path, so what has some is refused. */
final class RawPath {

    private RawPath() {}

    /** Whether two readers could understand this path differently. */
    static boolean isOdd(String uri) {
        String path = pathOf(uri);
        if (!path.startsWith("/")) {
            return true;
        }
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean plain =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-_.~/".indexOf(c) >= 0;
            if (!plain) {
                return true;
            }
        }
        return path.contains("//")
                || path.contains("/./")
                || path.contains("/../")
                || path.endsWith("/.")
                || path.endsWith("/..");
    }

    /** The first segment below a prefix, or an empty text. */
    static String segment(String uri, String prefix) {
        String path = pathOf(uri);
        if (!path.startsWith(prefix)) {
            return "";
        }
        int end = path.indexOf('/', prefix.length());
        return end < 0 ? path.substring(prefix.length()) : path.substring(prefix.length(), end);
    }

    private static String pathOf(String uri) {
        int query = uri.indexOf('?');
        return query < 0 ? uri : uri.substring(0, query);
    }
}
