package org.jointprosperity.evaluation.disclosure.reading;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.jointprosperity.evaluation.disclosure.catalogue.Level;

/**
 * What a reader of the public list has chosen to see; every link of the page keeps it.
 *
 * @param item code of an item of the catalogue, or null for all
 * @param level level of the places, or null for all
 * @param division the place, with those below, or null for all
 */
record Chosen(String item, Level level, String division) {

    /** A level, or nothing. */
    static final String LEVEL = "|COUNTY|TOWN|VILLAGE";

    /** A division code from the province to the village, or nothing. */
    static final String DIVISION = "|[0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12}";

    /** As the fields of a form say it. */
    static Chosen of(String item, String level, String division) {
        return new Chosen(filled(item), filled(level) == null ? null : Level.valueOf(level), filled(division));
    }

    /** The address of the list with all that was chosen. */
    String address(Tongue tongue, String cursor) {
        var parts = new ArrayList<String>();
        add(parts, "item", item);
        add(parts, "level", level == null ? null : level.name());
        add(parts, "division", division);
        add(parts, "lang", tongue.code());
        add(parts, "cursor", cursor);
        return PublicPages.PATH + "/page?" + String.join("&", parts);
    }

    private static void add(ArrayList<String> parts, String name, String value) {
        if (value != null) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static String filled(String field) {
        return field == null || field.isBlank() ? null : field;
    }
}
