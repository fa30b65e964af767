package org.jointprosperity.pairing.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The register of offices 任职登记. */
@ApplicationScoped
public class Offices implements PanacheRepositoryBase<Office, UUID> {

    /** Every entry of an organisation's party organisation. */
    List<Office> of(String organisationCode) {
        return list("organisationCode", organisationCode);
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
