package org.jointprosperity.chassis.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jointprosperity.chassis.job.Finding;

/** Sheets a workbook may hold that this service does not take: another service's, or its own of a later day. */
@ApplicationScoped
class ForeignSheets {

    private final List<String> later;

    ForeignSheets(@ConfigProperty(name = "joint.sheets.later") Optional<List<String>> later) {
        this.later = later.orElse(List.of());
    }

    /** Whether a later release of this service takes it. */
    boolean isLater(String sheet) {
        return later.contains(sheet);
    }

    Finding finding(String sheet) {
        String code = isLater(sheet) ? "not-yet-imported" : "not-mine";
        return new Finding(Finding.Severity.NOTE, sheet, 0, null, code, null);
    }
}
