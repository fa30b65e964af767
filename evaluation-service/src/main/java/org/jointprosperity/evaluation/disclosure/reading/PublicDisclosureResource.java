package org.jointprosperity.evaluation.disclosure.reading;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.evaluation.disclosure.catalogue.Level;
import org.jointprosperity.evaluation.disclosure.posting.DisclosurePosting;
import org.jointprosperity.evaluation.disclosure.posting.PostingView;
import org.jointprosperity.evaluation.disclosure.posting.Postings;
import org.jointprosperity.evaluation.disclosure.posting.Readers;

/** 向社会公开: everyone reads what is public, signed in or not, and nothing else. */
@Path(PublicPages.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public-disclosures", description = "向社会公开，不需登录 what everyone may read without signing in")
@Transactional
@PermitAll
class PublicDisclosureResource {

    private static final String HTML = "text/html;charset=UTF-8";
    private static final String PLAIN = "text/plain;charset=UTF-8";
    private static final String CSS = "text/css;charset=UTF-8";

    /** Nothing but our own style: a page loads nothing from elsewhere, and has no script to run. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String SHORTLY = "public, max-age=60";

    private final Postings postings;
    private final Pages pages;

    PublicDisclosureResource(Postings postings, Pages pages) {
        this.postings = postings;
        this.pages = pages;
    }

    @GET
    @Operation(operationId = "evaluation_public_disclosures_list", summary = "向社会公开的列表 List what is public")
    public Page<PostingView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("item") String item,
            @QueryParam("level") Level level,
            @QueryParam("division") @Parameter(description = "该地及下级。There and below.", example = "611023104")
                    String division) {
        return found(page, item, level, division);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "evaluation_public_disclosures_get", summary = "向社会公开的一件 Get what is public")
    public PostingView get(UUID id) {
        return postings.view(require(id));
    }

    /** The bytes whose SHA-256 is told; what was withdrawn is told no more. */
    @GET
    @Path("/{id}/text")
    @Produces(PLAIN)
    @Operation(operationId = "evaluation_public_disclosures_text", summary = "公开文本，用以核对哈希 The text behind the hash")
    public RestResponse<String> text(UUID id) {
        var posting = require(id);
        if (postings.isWithdrawn(posting)) {
            throw Refusal.notFound();
        }
        return answer(posting.canonicalText(), PLAIN);
    }

    @GET
    @Path("/page")
    @Produces(HTML)
    @Operation(operationId = "evaluation_public_disclosures_list_page", summary = "公开网页：列表 The list as a page")
    public RestResponse<String> listPage(
            @BeanParam @Valid PageRequest page,
            @QueryParam("item") String item,
            @QueryParam("level") Level level,
            @QueryParam("division") String division,
            @QueryParam("lang") String lang,
            @HeaderParam("Accept-Language") String accepted) {
        var tongue = Tongue.of(lang, accepted);
        var found = found(page, item, level, division);
        String next = found.next() == null
                ? null
                : address(
                        "item",
                        item,
                        "level",
                        level == null ? null : level.name(),
                        "division",
                        division,
                        "lang",
                        lang,
                        "cursor",
                        found.next());
        return answer(new PublicPages(tongue).list(found.items(), next), HTML);
    }

    @GET
    @Path("/{id}/page")
    @Produces(HTML)
    @Operation(operationId = "evaluation_public_disclosures_page", summary = "公开网页：一件 One as a page")
    public RestResponse<String> page(
            UUID id, @QueryParam("lang") String lang, @HeaderParam("Accept-Language") String accepted) {
        return answer(new PublicPages(Tongue.of(lang, accepted)).one(postings.view(require(id))), HTML);
    }

    @GET
    @Path("/style.css")
    @Produces(CSS)
    @Operation(operationId = "evaluation_public_disclosures_style", summary = "公开网页的样式 The style of the pages")
    public RestResponse<String> style() {
        return answer(Style.CSS, CSS);
    }

    private Page<PostingView> found(PageRequest page, String item, Level level, String division) {
        var wanted = Criteria.afterId(pages.after(page))
                .where("scope in :scopes", "scopes", Readers.EVERYONE)
                .is("itemCode", item)
                .is("level", level)
                .below("divisionCode", division);
        var found = postings.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        var part = pages.page(page, found, posting -> posting.id().toString());
        return new Page<>(postings.views(part.items()), part.next());
    }

    private DisclosurePosting require(UUID id) {
        return postings.require(id, Readers.EVERYONE);
    }

    private static String address(String... namesAndValues) {
        var parameters = new ArrayList<String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                parameters.add(
                        namesAndValues[i] + "=" + URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
            }
        }
        return PublicPages.PATH + "/page?" + String.join("&", parameters);
    }

    private static RestResponse<String> answer(String body, String type) {
        return RestResponse.ResponseBuilder.ok(body, type)
                .header("Cache-Control", SHORTLY)
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Vary", "Accept-Language")
                .build();
    }
}
