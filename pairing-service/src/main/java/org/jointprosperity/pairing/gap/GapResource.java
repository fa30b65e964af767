package org.jointprosperity.pairing.gap;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.time.BusinessDay;

/** 缺口: who and what is not covered, each as a list and none as a number. */
@Path("/api/v1/gaps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "gaps", description = "缺口 what is not covered")
@PermissionsAllowed("pairing:read")
class GapResource {

    private final Gaps gaps;
    private final BusinessDay businessDay;
    private final Pages pages;

    GapResource(Gaps gaps, BusinessDay businessDay, Pages pages) {
        this.gaps = gaps;
        this.businessDay = businessDay;
        this.pages = pages;
    }

    /** A kind of gap, and where its list is. */
    @Schema(description = "缺口种类 a kind of gap")
    record GapKindView(String kind, String nameZh, String nameEn, String rows) {}

    /** Every kind of gap. */
    @Schema(description = "缺口种类表 every kind of gap")
    record GapKindsView(List<GapKindView> items) {}

    @GET
    @Operation(operationId = "pairing_gaps_kinds", summary = "缺口种类 Every kind of gap")
    public GapKindsView kinds() {
        return new GapKindsView(Arrays.stream(GapKind.values())
                .map(kind ->
                        new GapKindView(kind.code(), kind.chinese(), kind.english(), "/api/v1/gaps/" + kind.code()))
                .toList());
    }

    @GET
    @Path("/{kind}")
    @Operation(operationId = "pairing_gaps_list", summary = "缺口明细 The rows of a gap on a day")
    public Page<GapRow> list(String kind, @QueryParam("asOf") LocalDate asOf, @BeanParam @Valid PageRequest page) {
        var wanted = GapKind.of(kind).orElseThrow(Refusal::notFound);
        var today = businessDay.today();
        var day = asOf == null ? today : asOf;
        if (day.isAfter(today)) {
            throw Refusal.field("asOf", "day-in-future");
        }
        return pages.page(page, gaps.rows(wanted, day, pages.after(page), page.fetch()), GapRow::key);
    }
}
