package org.jointprosperity.contracts;

import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final Words WORDS = new Words();
    private static final Schemas SCHEMAS = new Schemas(WORDS);

    @Test
    void thePageOfEventsIsUpToDate() {
        new GeneratedFile(GeneratedFile.DOCS.resolve("events.md")).mustBe(new EventsPage(WORDS, SCHEMAS).text());
    }

    @Test
    void theAsyncApiDocumentIsUpToDate() {
        new GeneratedFile(GeneratedFile.DOCS.resolve("asyncapi.json"))
                .mustBe(Json.pretty(new AsyncApi(WORDS, SCHEMAS).document()));
    }
}
