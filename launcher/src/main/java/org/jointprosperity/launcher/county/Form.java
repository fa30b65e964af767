package org.jointprosperity.launcher.county;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.stream.Collectors;

/** An HTML form's fields as browsers send them. */
record Form(Map<String, String> fields) {

    String encoded() {
        return fields.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    HttpRequest post(URI address) {
        return posting(address).build();
    }

    HttpRequest post(URI address, String cookies) {
        return posting(address).header("Cookie", cookies).build();
    }

    private HttpRequest.Builder posting(URI address) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded()));
    }
}
