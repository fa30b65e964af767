package org.jointprosperity.chassis.upkeep;

import io.agroal.api.AgroalDataSource;
import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jointprosperity.chassis.place.Caller;
import org.jointprosperity.chassis.problem.Refusal;

/** Who operates this service, by the scope {@code <context>:admin}; what an operator does is written down. */
@RequestScoped
class Operator {

    private static final String NOTE =
            "insert into operator_act (act, subject_of_act, reason, subject, client) values (?, ?, ?, ?, ?)";

    private final SecurityIdentity identity;
    private final Caller caller;
    private final AgroalDataSource dataSource;
    private final StringPermission administer;

    Operator(
            SecurityIdentity identity,
            Caller caller,
            AgroalDataSource dataSource,
            @ConfigProperty(name = "joint.context") String context) {
        this.identity = identity;
        this.caller = caller;
        this.dataSource = dataSource;
        this.administer = new StringPermission(context, "admin");
    }

    /** Refuses a caller who is no operator. */
    void require() {
        if (!identity.checkPermissionBlocking(administer)) {
            throw new Refusal(403, "not-permitted");
        }
    }

    /** Refuses a caller who is no operator, and notes the act in the transaction of the caller. */
    void acts(String act, Object on, String reason) {
        require();
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(NOTE)) {
            insert.setString(1, act);
            insert.setString(2, String.valueOf(on));
            insert.setString(3, reason);
            insert.setString(4, caller.subject());
            insert.setString(5, caller.client());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
