package org.jointprosperity.pairing.roster;

import java.util.List;
import java.util.Set;
import org.jointprosperity.chassis.job.Finding;
import org.jointprosperity.chassis.job.JobView;
import org.jointprosperity.pairing.registry.Masked;

/** The report of an upload as whoever may read the register sees it: a bad name or telephone is no less personal. */
final class MaskedReport {

    private static final Set<String> PERSONAL = Set.of("姓名", "联系电话");

    private MaskedReport() {}

    static JobView of(JobView job) {
        return new JobView(
                job.id(),
                job.kind(),
                job.state(),
                job.percent(),
                job.counts(),
                masked(job.errors()),
                masked(job.waiting()),
                masked(job.notes()),
                job.failure(),
                job.createdAt(),
                job.endedAt());
    }

    private static List<Finding> masked(List<Finding> findings) {
        return findings.stream().map(MaskedReport::masked).toList();
    }

    private static Finding masked(Finding finding) {
        String value = finding.value();
        if (finding.column() == null || !PERSONAL.contains(finding.column()) || value == null || value.isEmpty()) {
            return finding;
        }
        return new Finding(
                finding.severity(),
                finding.sheet(),
                finding.row(),
                finding.column(),
                finding.code(),
                Masked.name(value));
    }
}
