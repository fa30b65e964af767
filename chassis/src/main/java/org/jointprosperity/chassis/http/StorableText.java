package org.jointprosperity.chassis.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;

/** A text of a request is one that PostgreSQL can keep as it is: no NUL, no half of a character, both of which JSON can write. */
@Singleton
class StorableText implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(new SimpleModule("storable-text").addDeserializer(String.class, new WholeCharacters()));
    }

    private static final class WholeCharacters extends StringDeserializer {
        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = super.deserialize(parser, context);
            return text == null || text.codePoints().noneMatch(WholeCharacters::cannotBeKept)
                    ? text
                    : (String) context.handleWeirdStringValue(
                            String.class, text, "a text has no NUL and no half of a character");
        }

        private static boolean cannotBeKept(int codePoint) {
            return codePoint == 0 || codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        }
    }
}
