package org.jointprosperity.evaluation.disclosure.reading;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.evaluation.disclosure.posting.DisclosurePosting;
import org.jointprosperity.evaluation.disclosure.posting.Postings;
import org.jointprosperity.evaluation.disclosure.posting.Readers;

/** 张贴用文本与网页: what hangs on the board of a place, for those who may read it: to print, and to check against its hash. */
@Path(PostedPageResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "disclosure-postings", description = "公开件 what was published")
@Transactional
@PermissionsAllowed("evaluation:read")
class PostedPageResource {

    static final String PATH = "/api/v1/disclosure-postings";

    /** What is not for everyone is kept by nobody on the way. */
    private static final String BY_NOBODY = "private, no-store";

    private final Postings postings;
    private final Readers readers;

    PostedPageResource(Postings postings, Readers readers) {
        this.postings = postings;
        this.readers = readers;
    }

    /** The bytes whose SHA-256 is told, and which a proof names; what was withdrawn is told no more. */
    @GET
    @Path("/{id}/text")
    @Produces(Answer.PLAIN)
    @Operation(operationId = "evaluation_disclosure_postings_text", summary = "公开文本，用以核对哈希 The text behind the hash")
    public RestResponse<String> text(UUID id) {
        var posting = require(id);
        if (postings.isWithdrawn(posting)) {
            throw Refusal.notFound();
        }
        return Answer.of(posting.canonicalText(), Answer.PLAIN, BY_NOBODY);
    }

    @GET
    @Path("/{id}/page")
    @Produces(Answer.HTML)
    @Operation(operationId = "evaluation_disclosure_postings_page", summary = "张贴用网页 A page to print and post")
    public RestResponse<String> page(
            UUID id, @QueryParam("lang") String lang, @HeaderParam("Accept-Language") String accepted) {
        var pages = new PublicPages(Tongue.of(lang, accepted), PATH, false);
        return Answer.of(pages.one(postings.view(require(id))), Answer.HTML, BY_NOBODY);
    }

    private DisclosurePosting require(UUID id) {
        return postings.require(id, readers.scopes());
    }
}
