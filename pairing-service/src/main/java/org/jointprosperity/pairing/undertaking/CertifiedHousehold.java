package org.jointprosperity.pairing.undertaking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jointprosperity.pairing.agreement.Measure;

/** A household and its certifications in the order of their days 示范户; it counts once, however often it was certified. */
record CertifiedHousehold(String number, String branchCode, List<KnownCertification> certifications)
        implements Subject {

    @Override
    public Allotment.Kind kind() {
        return Allotment.Kind.HOUSEHOLD;
    }

    @Override
    public boolean belongsTo(Undertaking undertaking) {
        return undertaking.movedBy == kind().movedBy()
                && branchCode.equals(undertaking.branchCode)
                && certifications.stream().anyMatch(one -> one.industry.equals(undertaking.product));
    }

    @Override
    public boolean fits(Undertaking undertaking) {
        return belongsTo(undertaking)
                && certifications.stream()
                        .anyMatch(one -> one.withdrawnOn == null && one.countsFor(undertaking, undertaking.signedOn));
    }

    /** A withdrawal moves back what the certification moved forward. */
    @Override
    public List<Increase> increases(Undertaking undertaking, LocalDate from) {
        var increases = new ArrayList<Increase>();
        boolean counted = false;
        for (int i = 0; i < certifications.size(); i++) {
            var certification = certifications.get(i);
            if (!counted && certification.countsFor(undertaking, from)) {
                increases.add(new Increase(2 * i + 1, Measure.THOUSANDTHS, certification.certifiedOn));
                counted = certification.withdrawnOn == null;
                if (!counted) {
                    increases.add(new Increase(2 * i + 2, -Measure.THOUSANDTHS, certification.withdrawnOn));
                }
            }
        }
        return increases;
    }
}
