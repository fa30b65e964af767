package org.jointprosperity.gateway.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** How far the start is, step by step, as the launcher wrote it down. */
record StartPage(JsonNode progress) {

    /** The page asks for itself again, without any script. */
    static final String REFRESH = "<meta http-equiv=\"refresh\" content=\"2\">";

    private static final Map<String, String> STATES =
            Map.of("done", "完成 done", "running", "进行中 running", "waiting", "等待 waiting", "failed", "失败 failed");

    String html() {
        var page = new StringBuilder("<h1>正在启动 <small lang=\"en\">Starting</small></h1><ol class=\"steps\">");
        for (JsonNode step : progress.path("steps")) {
            String state = step.path("state").asText();
            page.append("<li class=\"%s\">%s <small lang=\"en\">%s</small><small>%s%s %s</small></li>"
                    .formatted(
                            STATES.containsKey(state) ? state : "waiting",
                            text(step, "zh"),
                            text(step, "en"),
                            STATES.getOrDefault(state, ""),
                            "running".equals(state) ? percent(step) : "",
                            text(step, "detail")));
        }
        page.append("</ol>");
        if (!text(progress, "failure").isEmpty()) {
            page.append("<p class=\"failed\">")
                    .append(text(progress, "failure"))
                    .append("</p>");
        }
        return page.append("<p>各服务就绪后即可使用接口。<span lang=\"en\">The API answers as soon as its services do.</span></p>")
                .toString();
    }

    private static String percent(JsonNode step) {
        int percent = step.path("percent").asInt();
        return percent > 0 ? " " + percent + " %" : "";
    }

    private static String text(JsonNode node, String field) {
        return Html.escaped(node.path(field).asText());
    }
}
