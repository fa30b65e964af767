package org.jointprosperity.launcher.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointprosperity.launcher.process.ProcessTable;
import org.jointprosperity.launcher.setting.Secrets;
import org.jointprosperity.launcher.setting.Settings;

/** The three services and the gateway with the settings of this run. */
public final class Services {

    private final Settings settings;
    private final ProcessTable table;
    private final Secrets secrets;
    private final Programs programs;

    public Services(Settings settings, ProcessTable table, Secrets secrets, Programs programs) {
        this.settings = settings;
        this.table = table;
        this.secrets = secrets;
        this.programs = programs;
    }

    /** 结对, 产业, 评议: pairing, cooperative and evaluation. */
    public List<JavaService> contexts() {
        var ports = settings.ports();
        return List.of(
                context("pairing", ports.pairing()),
                context("cooperative", ports.cooperative()),
                context("evaluation", ports.evaluation()));
    }

    /** 网关: the one door. */
    public JavaService gateway() {
        var ports = settings.ports();
        var environment = common("gateway", ports.gateway());
        environment.put("JOINT_PAIRING_URL", "http://127.0.0.1:" + ports.pairing());
        environment.put("JOINT_COOPERATIVE_URL", "http://127.0.0.1:" + ports.cooperative());
        environment.put("JOINT_EVALUATION_URL", "http://127.0.0.1:" + ports.evaluation());
        environment.put("JOINT_SIGN_IN_URL", "http://localhost:" + ports.keycloak());
        environment.put("JOINT_DEMO", "true");
        environment.put("JOINT_PROGRESS_FILE", settings.home().progress().toString());
        return service("gateway", "gateway", ports.gateway(), environment);
    }

    private JavaService context(String name, int port) {
        var environment = common(name, port);
        environment.put("JOINT_DB_HOST", "127.0.0.1");
        environment.put("JOINT_DB_PORT", String.valueOf(settings.ports().postgres()));
        environment.put("JOINT_DB_APP_PASSWORD", secrets.get(name + ".app"));
        environment.put("JOINT_DB_OWNER_PASSWORD", secrets.get(name + ".owner"));
        return service(name, name + "-service", port, environment);
    }

    private Map<String, String> common(String name, int port) {
        var environment = new HashMap<String, String>();
        environment.put("JOINT_HOST", "127.0.0.1");
        environment.put("JOINT_PORT", String.valueOf(port));
        environment.put("JOINT_KAFKA", "127.0.0.1:" + settings.ports().kafka());
        environment.put("JOINT_ISSUER", settings.issuer());
        environment.put("JOINT_JWKS", settings.issuer() + "/protocol/openid-connect/certs");
        environment.put("JOINT_SIGNING_KEY", secrets.get(name + ".signing"));
        environment.put("JOINT_INSTANCE", name);
        environment.put("JOINT_BUSINESS_DATE", settings.businessDate().toString());
        // on a slow machine a thread that is busy while all parts start is no trouble to warn of
        environment.put("QUARKUS_VERTX_WARNING_EXCEPTION_TIME", "10s");
        environment.put("QUARKUS_VERTX_MAX_EVENT_LOOP_EXECUTE_TIME", "10s");
        environment.put("QUARKUS_VERTX_MAX_WORKER_EXECUTE_TIME", "5m");
        return environment;
    }

    private JavaService service(String name, String module, int port, Map<String, String> environment) {
        var built = settings.root().resolve(module).resolve("target").resolve("quarkus-app");
        return new JavaService(
                name, port, programs.install(name, built), Map.copyOf(environment), settings.jvm(), table);
    }
}
