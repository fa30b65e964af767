package org.jointprosperity.chassis;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.reactive.messaging.kafka.companion.test.EmbeddedKafkaBroker;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** What a service stands on, started once for all tests of a module: PostgreSQL, Kafka, and an issuer of tokens. */
public class RealParts implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres postgres;
    private EmbeddedKafkaBroker kafka;
    private TokenIssuer issuer;
    private String context;

    /** Takes the context from an argument of this name, or else from the module's application.properties. */
    @Override
    public void init(Map<String, String> arguments) {
        context = arguments.containsKey("context")
                ? arguments.get("context")
                : ConfigProvider.getConfig().getValue("joint.context", String.class);
    }

    @Override
    public Map<String, String> start() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("session_preload_libraries", "auto_explain")
                    .setServerConfig("logging_collector", "on")
                    .start();
            new ContextDatabase(postgres.getPort()).create(context);
            kafka = new EmbeddedKafkaBroker().withNodeId(1);
            kafka.start();
            new Topics(kafka.getAdvertisedListeners()).create();
            issuer = new TokenIssuer();
            issuer.start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(
                "JOINT_DB_PORT",
                String.valueOf(postgres.getPort()),
                "JOINT_DB_APP_PASSWORD",
                ContextDatabase.PASSWORD,
                "JOINT_DB_OWNER_PASSWORD",
                ContextDatabase.PASSWORD,
                "JOINT_KAFKA",
                kafka.getAdvertisedListeners(),
                "JOINT_ISSUER",
                TokenIssuer.ISSUER,
                "JOINT_JWKS",
                issuer.jwks(),
                "JOINT_SIGNING_KEY",
                "a-key-for-tests-only-0123456789abcdef",
                "JOINT_BUSINESS_DATE",
                "2009-12-31",
                "quarkus.http.test-port",
                "0");
    }

    @Override
    public void stop() {
        try {
            if (issuer != null) {
                issuer.stop();
            }
            if (kafka != null) {
                kafka.close();
            }
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
