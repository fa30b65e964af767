package org.jointprosperity.evaluation.appraisal.campaign;

import java.time.LocalDate;
import java.util.List;
import org.jointprosperity.evaluation.appraisal.kind.AppraisalKind;
import org.jointprosperity.evaluation.appraisal.kind.OrganisationKind;
import org.jointprosperity.evaluation.appraisal.scale.Scale;
import org.jointprosperity.evaluation.standing.Actor;

/** The appraisal of a village's cadres in 2009, without a database. */
public final class HeldAppraisal {

    /** The business day. */
    public static final LocalDate TODAY = LocalDate.of(2009, 12, 31);

    public static final Actor HOLDER = new Actor("holder", "C9901", TODAY);

    private static final String VILLAGE = "611023109451";

    private HeldAppraisal() {}

    public static Appraisal prepared(AppraisalKind kind, Scale scale) {
        return new Appraisal(
                new PrepareAppraisal("village-cadres", 2009, OrganisationKind.BRANCH, VILLAGE + "01", List.of()),
                kind,
                scale,
                List.of(""),
                VILLAGE,
                LocalDate.of(2009, 6, 1));
    }

    public static Appraisal opened(AppraisalKind kind, Scale scale, LocalDate on, LocalDate until) {
        var appraisal = prepared(kind, scale);
        open(appraisal, on, until);
        return appraisal;
    }

    /** Opens it for ten. */
    static void open(Appraisal appraisal, LocalDate on, LocalDate until) {
        var form = new OpenAppraisal(on, until, null, List.of());
        appraisal.requireOpenable(form, HOLDER);
        appraisal.open(form, 10);
    }

    public static AppraisalSubject person(Appraisal appraisal, String number) {
        return new AppraisalSubject(appraisal, AppraisalSubject.PERSON, number, false);
    }
}
