package org.jointprosperity.launcher.county;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.jointprosperity.launcher.refusal.Refusal;

/** A person signs in through Keycloak's form as the mobile application does: authorisation code with PKCE. */
public final class SignIn {

    private static final String CLIENT = "joint-mobile";
    private static final String BACK = "org.jointprosperity.mobile:/signed-in";
    private static final String SCOPE =
            "openid pairing:admin pairing:personal pairing:audit cooperative:admin evaluation:admin evaluation:personal events:read";
    private static final Pattern FORM = Pattern.compile("<form[^>]+action=\"([^\"]+)\"");

    /** Keycloak knows no such login, or another password of it; which of the two it does not say. */
    public static final class NotLetIn extends Refusal {

        private static final long serialVersionUID = 1;

        private NotLetIn(String login) {
            super("没有这个登录名或口令不对 Keycloak does not let " + login + " in with this password.");
        }
    }

    private final String issuer;

    /** Signing in to the realm of this issuer. */
    public SignIn(String issuer) {
        this.issuer = issuer;
    }

    /** An access token with every scope that the person's roles allow. */
    public String token(String login, String password) {
        var client = Answer.client().build();
        var verifier = random();
        var state = random();
        var question = new Form(Map.of(
                "response_type", "code",
                "client_id", CLIENT,
                "redirect_uri", BACK,
                "scope", SCOPE,
                "state", state,
                "code_challenge_method", "S256",
                "code_challenge", sha256(verifier)));
        var address = URI.create(issuer + "/protocol/openid-connect/auth?" + question.encoded());
        var page = Answer.to(HttpRequest.newBuilder(address).build(), client).expect(200);
        var form = FORM.matcher(page.response().body());
        if (!form.find()) {
            throw new Refusal("Keycloak shows no login form at " + issuer);
        }
        var credentials = new Form(Map.of("username", login, "password", password));
        var sending = credentials.post(URI.create(form.group(1).replace("&amp;", "&")), page.cookies());
        var signedIn = Answer.to(sending, client);
        if (signedIn.status() != 302) {
            throw new NotLetIn(login);
        }
        var back = signedIn.header("Location");
        if (!back.startsWith(BACK) || !state.equals(parameter(back, "state"))) {
            throw new Refusal("Keycloak asks " + login + " for more than a password: " + back);
        }
        var exchange = new Form(Map.of(
                "grant_type", "authorization_code",
                "client_id", CLIENT,
                "redirect_uri", BACK,
                "code", parameter(back, "code"),
                "code_verifier", verifier));
        return Answer.to(exchange.post(URI.create(issuer + "/protocol/openid-connect/token")), client)
                .expect(200)
                .json()
                .path("access_token")
                .asText();
    }

    private static String parameter(String address, String name) {
        return Arrays.stream(address.substring(address.indexOf('?') + 1).split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), UTF_8))
                .findFirst()
                .orElseThrow(() -> new Refusal("Keycloak sent no " + name + " back: " + address));
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String sha256(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
