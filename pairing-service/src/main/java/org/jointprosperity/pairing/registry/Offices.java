package org.jointprosperity.pairing.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The register of offices 任职登记. */
@ApplicationScoped
public class Offices implements PanacheRepositoryBase<Office, UUID> {

    /** Every entry of an organisation's party organisation. */
    List<Office> of(String organisationCode) {
        return list("organisationCode", organisationCode);
    }

    /** Passes the entries of an organisation on to another one; what is there already is dropped. */
    void handOver(String organisationCode, String survivor, Consumer<Office> following) {
        of(organisationCode).forEach(office -> handOver(office, survivor, office.personNumber, following));
    }

    /** Passes the entries of a person on to another number; what is there already is dropped. */
    void handOverOf(String personNumber, String survivor, Consumer<Office> following) {
        list("personNumber", personNumber)
                .forEach(office -> handOver(office, office.organisationCode, survivor, following));
    }

    private void handOver(Office office, String organisationCode, String personNumber, Consumer<Office> following) {
        boolean isThere = count(
                        "organisationCode = ?1 and role = ?2 and personNumber = ?3 and heldFrom = ?4",
                        organisationCode,
                        office.role,
                        personNumber,
                        office.heldFrom)
                > 0;
        if (isThere) {
            delete(office);
        } else {
            following.accept(office);
        }
    }

    /** Everything the caller may see, for an upload to compare with. */
    public Map<String, Office> all() {
        return listAll().stream().collect(Collectors.toMap(Office::key, Function.identity()));
    }

    /** Roster number of who was secretary of this organisation on this day, where the register tells. */
    public Optional<String> secretaryOf(String organisationCode, LocalDate on) {
        return find(
                        """
                        organisationCode = ?1 and role = ?2 and heldFrom <= ?3
                        and (heldUntil is null or heldUntil >= ?3) order by heldFrom desc""",
                        organisationCode,
                        Office.SECRETARY,
                        on)
                .firstResultOptional()
                .map(office -> office.personNumber);
    }

    /** Whether this person was secretary of this organisation on this day. */
    public boolean secretary(String organisationCode, String personNumber, LocalDate on) {
        return count(
                        """
                        organisationCode = ?1 and personNumber = ?2 and role = ?3 and heldFrom <= ?4
                        and (heldUntil is null or heldUntil >= ?4)""",
                        organisationCode,
                        personNumber,
                        Office.SECRETARY,
                        on)
                > 0;
    }
}
