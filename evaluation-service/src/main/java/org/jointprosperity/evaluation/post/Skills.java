package org.jointprosperity.evaluation.post;

import jakarta.persistence.AttributeConverter;
import java.util.List;

/** Skills 特长 kept as text, one a line. */
class Skills implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> skills) {
        return String.join("\n", skills);
    }

    @Override
    public List<String> convertToEntityAttribute(String text) {
        return text.lines().toList();
    }
}
