package org.jointprosperity.gateway.problem;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jointprosperity.gateway.page.Html;

/** A page for every problem code, in Chinese and English: what it means and what to do. */
@ApplicationScoped
class ProblemPages {

    private static final Pattern FACT = Pattern.compile("\\{\\w+}");

    void register(@Observes Router router) {
        router.get("/problems").method(HttpMethod.HEAD).handler(ProblemPages::list);
        router.get("/problems/:code").method(HttpMethod.HEAD).handler(ProblemPages::show);
    }

    private static void list(RoutingContext context) {
        var chinese = ProblemTexts.of(Locale.SIMPLIFIED_CHINESE);
        var english = ProblemTexts.of(Locale.ENGLISH);
        var list = new StringBuilder("<h1>问题代码 <small lang=\"en\">Problem codes</small></h1><ul>");
        for (String code : new TreeSet<>(chinese.codes())) {
            String safe = Html.escaped(code);
            list.append("<li><a href=\"/problems/%s\"><code>%s</code></a> %s <span lang=\"en\">%s</span></li>"
                    .formatted(safe, safe, Html.escaped(chinese.title(code)), Html.escaped(english.title(code))));
        }
        Html.page(context, "问题代码 Problem codes", list.append("</ul>").toString());
    }

    private static void show(RoutingContext context) {
        String code = context.pathParam("code");
        var chinese = ProblemTexts.of(Locale.SIMPLIFIED_CHINESE);
        var english = ProblemTexts.of(Locale.ENGLISH);
        if (!chinese.codes().contains(code)) {
            new Problem(404, "not-found").end(context);
            return;
        }
        String body = "<h1>%s <small lang=\"en\">%s</small></h1><p><code>urn:joint-prosperity:problem:%s</code></p>"
                        .formatted(
                                Html.escaped(chinese.title(code)),
                                Html.escaped(english.title(code)),
                                Html.escaped(code))
                + section("说明 Cause", chinese.detail(code), english.detail(code))
                + section("处理 Remedy", chinese.remedy(code), english.remedy(code))
                + "<p><a href=\"/problems\">全部问题代码 All problem codes</a></p>";
        Html.page(context, chinese.title(code), body);
    }

    private static String section(String heading, String chinese, String english) {
        return chinese.isEmpty() && english.isEmpty()
                ? ""
                : "<h2>%s</h2><p>%s</p><p lang=\"en\">%s</p>".formatted(heading, words(chinese), words(english));
    }

    /** The facts of a single case stand in its answer; here is only their place. */
    private static String words(String text) {
        return Html.escaped(FACT.matcher(text).replaceAll("…"));
    }
}
