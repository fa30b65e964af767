package org.jointprosperity.evaluation.disclosure.reading;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.evaluation.disclosure.catalogue.Level;
import org.jointprosperity.evaluation.disclosure.posting.DisclosurePosting;
import org.jointprosperity.evaluation.disclosure.posting.PostingHead;
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

    private static final String CSS = "text/css;charset=UTF-8";

    private static final String SHORTLY = "public, max-age=60";

    private final Postings postings;
    private final LatestPostings latest;
    private final Pages pages;

    PublicDisclosureResource(Postings postings, LatestPostings latest, Pages pages) {
        this.postings = postings;
        this.latest = latest;
        this.pages = pages;
    }

    @GET
    @Operation(
            operationId = "evaluation_public_disclosures_list",
            summary = "向社会公开的列表，新的在前 List what is public, the latest first")
    public Page<PostingHead> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("item") String item,
            @QueryParam("level") Level level,
            @QueryParam("division")
                    @Pattern(regexp = Chosen.DIVISION)
                    @Parameter(description = "该地及下级。There and below.", example = "611023104")
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
    @Produces(Answer.PLAIN)
    @Operation(operationId = "evaluation_public_disclosures_text", summary = "公开文本，用以核对哈希 The text behind the hash")
    public RestResponse<String> text(UUID id) {
        var posting = require(id);
        if (postings.isWithdrawn(posting)) {
            throw Refusal.notFound();
        }
        return answer(posting.canonicalText(), Answer.PLAIN);
    }

    /** The filters come from a form, where a field left empty is one that was not filled in. */
    @GET
    @Path("/page")
    @Produces(Answer.HTML)
    @Operation(operationId = "evaluation_public_disclosures_list_page", summary = "公开网页：列表 The list as a page")
    public RestResponse<String> listPage(
            @BeanParam @Valid PageRequest page,
            @QueryParam("item") String item,
            @QueryParam("level") @Pattern(regexp = Chosen.LEVEL) String level,
            @QueryParam("division") @Pattern(regexp = Chosen.DIVISION) String division,
            @QueryParam("lang") String lang,
            @HeaderParam("Accept-Language") String accepted) {
        var chosen = Chosen.of(item, level, division);
        var found = found(page, chosen.item(), chosen.level(), chosen.division());
        return answer(
                new PublicPages(Tongue.of(lang, accepted)).list(found.items(), chosen, found.next()), Answer.HTML);
    }

    @GET
    @Path("/{id}/page")
    @Produces(Answer.HTML)
    @Operation(operationId = "evaluation_public_disclosures_page", summary = "公开网页：一件 One as a page")
    public RestResponse<String> page(
            UUID id, @QueryParam("lang") String lang, @HeaderParam("Accept-Language") String accepted) {
        return answer(new PublicPages(Tongue.of(lang, accepted)).one(postings.view(require(id))), Answer.HTML);
    }

    @GET
    @Path("/style.css")
    @Produces(CSS)
    @Operation(operationId = "evaluation_public_disclosures_style", summary = "公开网页的样式 The style of the pages")
    public RestResponse<String> style() {
        return answer(Style.CSS, CSS);
    }

    private Page<PostingHead> found(PageRequest page, String item, Level level, String division) {
        var part = pages.page(
                page, latest.find(pages.after(page), item, level, division, page.fetch()), LatestPostings::key);
        return new Page<>(postings.heads(part.items()), part.next());
    }

    private DisclosurePosting require(UUID id) {
        return postings.require(id, Readers.EVERYONE);
    }

    private static RestResponse<String> answer(String body, String type) {
        return Answer.of(body, type, SHORTLY);
    }
}
