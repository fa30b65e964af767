package org.jointprosperity.gateway.problem;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.TreeSet;
import org.jointprosperity.gateway.page.Html;

/** A page for every problem code, in Chinese and English: what it means and what to do. */
@ApplicationScoped
class ProblemPages {

    void register(@Observes Router router) {
        router.get("/problems").handler(ProblemPages::list);
        router.get("/problems/:code").handler(ProblemPages::show);
    }

    private static void list(RoutingContext context) {
        var chinese = ProblemTexts.of(Locale.SIMPLIFIED_CHINESE);
        var list = new StringBuilder("<h1>问题代码 <small>Problem codes</small></h1><ul>");
        for (String code : new TreeSet<>(chinese.codes())) {
            list.append("<li><a href=\"/problems/").append(Html.escaped(code)).append("\"><code>");
            list.append(Html.escaped(code))
                    .append("</code></a> ")
                    .append(Html.escaped(chinese.title(code)))
                    .append("</li>");
        }
        Html.page(context, 200, "问题代码 Problem codes", list.append("</ul>").toString());
    }

    private static void show(RoutingContext context) {
        String code = context.pathParam("code");
        var chinese = ProblemTexts.of(Locale.SIMPLIFIED_CHINESE);
        var english = ProblemTexts.of(Locale.ENGLISH);
        if (!chinese.codes().contains(code)) {
            new Problem(404, "not-found").end(context);
            return;
        }
        Html.page(
                context,
                200,
                chinese.title(code),
                "<h1>" + Html.escaped(chinese.title(code)) + " <small>" + Html.escaped(english.title(code))
                        + "</small></h1><p><code>urn:joint-prosperity:problem:" + Html.escaped(code) + "</code></p>"
                        + section("说明 Cause", chinese.detail(code), english.detail(code))
                        + section("处理 Remedy", chinese.remedy(code), english.remedy(code)));
    }

    private static String section(String heading, String chinese, String english) {
        return "<h2>" + heading + "</h2><p>" + Html.escaped(chinese) + "</p><p lang=\"en\">" + Html.escaped(english)
                + "</p>";
    }
}
