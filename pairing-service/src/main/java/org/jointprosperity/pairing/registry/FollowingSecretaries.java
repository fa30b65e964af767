package org.jointprosperity.pairing.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Comparator;
import org.jointprosperity.contracts.EvaluationEvent.OfficeEndsByAppraisal;
import org.jointprosperity.contracts.EvaluationEvent.SecretaryRemoved;
import org.jointprosperity.contracts.EvaluationEvent.SecretarySelected;

/** 任免: who was selected, elected or removed as secretary of a branch begins or ceases to be the one who signs. */
@ApplicationScoped
class FollowingSecretaries {

    private final Offices offices;
    private final Branches branches;

    FollowingSecretaries(Offices offices, Branches branches) {
        this.offices = offices;
        this.branches = branches;
    }

    /**
     * The one before him ceases the day before. What the register says already stays: that he holds the office on the day,
     * and that somebody else does from then on or later.
     */
    void on(@Observes SecretarySelected selected) {
        String code = selected.branchNumber();
        var branch = branches.byCode(code).orElseThrow(() -> branches.missing(code));
        var first = selected.selectedOn();
        var secretaries = offices.of(code).stream()
                .filter(office -> office.role.equals(Office.SECRETARY))
                .toList();
        if (secretaries.stream()
                .anyMatch(office -> office.personNumber.equals(selected.personNumber()) && office.isHeldOn(first))) {
            return;
        }
        var next = secretaries.stream()
                .map(office -> office.heldFrom)
                .filter(from -> !from.isBefore(first))
                .min(Comparator.naturalOrder());
        if (next.filter(first::equals).isPresent()) {
            return;
        }
        secretaries.stream()
                .filter(office -> office.heldFrom.isBefore(first) && office.isHeldOn(first))
                .forEach(office -> office.endOn(first.minusDays(1)));
        var office = Office.of(branch, Office.SECRETARY, selected.personNumber(), first);
        office.endOn(next.map(from -> from.minusDays(1)).orElse(null));
        offices.persist(office);
    }

    void on(@Observes SecretaryRemoved removed) {
        end(removed.branchNumber(), removed.personNumber(), removed.removedOn(), true);
    }

    /** 职务终止: whatever office he holds there. */
    void on(@Observes OfficeEndsByAppraisal found) {
        end(found.branchNumber(), found.personNumber(), found.endsOn(), false);
    }

    /** From this day on he holds it no more; one he would have held for no day at all is forgotten. */
    private void end(String branch, String person, LocalDate on, boolean secretaryOnly) {
        offices.of(branch).stream()
                .filter(office -> office.personNumber.equals(person) && office.isHeldOn(on))
                .filter(office -> !secretaryOnly || office.role.equals(Office.SECRETARY))
                .forEach(office -> {
                    if (office.heldFrom.isBefore(on)) {
                        office.endOn(on.minusDays(1));
                    } else {
                        offices.delete(office);
                    }
                });
    }
}
