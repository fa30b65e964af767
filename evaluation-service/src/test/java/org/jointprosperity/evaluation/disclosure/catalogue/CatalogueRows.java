package org.jointprosperity.evaluation.disclosure.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jointprosperity.contracts.DivisionCode;

/** Rows of a catalogue for tests: an item of villages that is due ten days after its period. */
public final class CatalogueRows {

    private CatalogueRows() {}

    /** One that a decision on a matter makes due. */
    public static DisclosureItem dueBy(String matter) {
        var item = of("611023", Rhythm.PROMPT, "2008-01-01", null);
        item.matters = List.of(matter);
        return item;
    }

    public static DisclosureItem of(String jurisdiction, Rhythm rhythm, String from, String to) {
        var item = new DisclosureItem(new DefineItem(
                "village-test",
                Level.VILLAGE,
                DivisionCode.of("611023"),
                "测试",
                "test",
                ContentClass.VILLAGE_AFFAIRS,
                "测试依据",
                null,
                false,
                rhythm,
                10,
                0,
                Scope.PUBLIC,
                true,
                10,
                10,
                3,
                10,
                "村民委员会",
                null,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                null));
        item.jurisdiction = jurisdiction;
        return item;
    }
}
