package org.jointprosperity.pairing.attachment;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Created;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.place.Place;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.pairing.registry.Discretion;
import org.jointprosperity.pairing.registry.Unit;
import org.jointprosperity.pairing.registry.Units;

/** 附件: receipts and other papers, told apart by the SHA-256 of their content. */
@Path("/api/v1/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "attachments", description = "附件 receipts and other papers")
@Transactional
class AttachmentResource {

    private static final String PDF = "application/pdf";
    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";
    private static final String WEBP = "image/webp";

    private final Attachments attachments;
    private final Units units;
    private final CurrentPlace place;
    private final Discretion discretion;
    private final BusinessDay businessDay;
    private final long most;

    AttachmentResource(
            Attachments attachments,
            Units units,
            CurrentPlace place,
            Discretion discretion,
            BusinessDay businessDay,
            @ConfigProperty(name = "joint.attachment.max-bytes") long most) {
        this.attachments = attachments;
        this.units = units;
        this.place = place;
        this.discretion = discretion;
        this.businessDay = businessDay;
        this.most = most;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Consumes({PDF, JPEG, PNG, WEBP, MediaType.APPLICATION_OCTET_STREAM})
    @PermissionsAllowed("pairing:write")
    @Operation(
            operationId = "pairing_attachments_upload",
            summary = "上传附件 Upload a paper",
            description = "PDF、JPEG、PNG、WebP，最大 10 MB，以内容开头的字节为准。"
                    + "PDF, JPEG, PNG or WebP, at most 10 MB, told by the first bytes of the content.")
    public RestResponse<AttachmentView> upload(byte[] content) {
        if (content == null || content.length == 0) {
            throw new Refusal(400, "attachment-empty");
        }
        if (content.length > most) {
            throw new Refusal(413, "attachment-too-large")
                    .with("size", content.length)
                    .with("most", most);
        }
        var kind = MediaKind.of(content).orElseThrow(() -> new Refusal(415, "attachment-type-not-taken"));
        String sha256 = attachments.keep(content, kind, division(), unit(), businessDay.today());
        return Created.at(
                "/api/v1/attachments/" + sha256, new AttachmentView(sha256, content.length, kind.mediaType()));
    }

    /**
     * Papers name people and none is of one household alone: to a token that only reads and confirms there is no such paper. A
     * plain response: of several types this one alone has its content written as the bytes they are.
     */
    @GET
    @Path("/{sha256: " + Attachments.SHA256 + "}")
    @Produces({PDF, JPEG, PNG, WEBP})
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_attachments_get", summary = "附件内容 The content of a paper")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = WEBP, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response get(String sha256, @HeaderParam("If-None-Match") String seen) {
        if (!discretion.showsEveryone()) {
            throw Refusal.notFound();
        }
        var attachment = attachments.require(sha256);
        String etag = "\"" + sha256 + "\"";
        if (seen != null && (seen.contains(etag) || seen.trim().equals("*"))) {
            return Response.notModified().header("ETag", etag).build();
        }
        var kind = MediaKind.ofType(attachment.mediaType);
        return Response.ok(attachments.contentOf(attachment), kind.mediaType())
                .header("ETag", etag)
                .header("Content-Disposition", "attachment; filename=\"" + sha256 + "." + kind.extension() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** A unit's login has no division; its papers lie where the unit itself is registered. */
    private String division() {
        String division = place.get().division();
        if (!division.equals(Place.NOWHERE.division())) {
            return division;
        }
        return units.byCode(place.get().unit())
                .map(Unit::divisionCode)
                .orElseThrow(() -> new Refusal(403, "place-not-yours").with("division", null));
    }

    private String unit() {
        String unit = place.get().unit();
        return unit.equals(Place.NOWHERE.unit()) ? null : unit;
    }
}
