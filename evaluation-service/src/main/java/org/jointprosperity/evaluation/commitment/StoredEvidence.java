package org.jointprosperity.evaluation.commitment;

import jakarta.persistence.AttributeConverter;
import java.util.List;
import java.util.stream.Collectors;

/** Evidence kept as text, one piece a line: its kind, a blank, its number. */
class StoredEvidence implements AttributeConverter<List<Evidence>, String> {

    @Override
    public String convertToDatabaseColumn(List<Evidence> evidence) {
        return evidence.stream()
                .map(piece -> piece.kind() + " " + piece.number())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public List<Evidence> convertToEntityAttribute(String text) {
        return text.lines().map(StoredEvidence::piece).toList();
    }

    private static Evidence piece(String line) {
        int blank = line.indexOf(' ');
        return new Evidence(Evidence.Kind.valueOf(line.substring(0, blank)), line.substring(blank + 1));
    }
}
