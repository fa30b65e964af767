package org.jointprosperity.evaluation.meeting;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.evaluation.meeting.attendance.PresenceView;
import org.jointprosperity.evaluation.meeting.form.GiveProxy;
import org.jointprosperity.evaluation.meeting.form.NoteAttendance;
import org.jointprosperity.evaluation.meeting.proxy.ProxyRules;
import org.jointprosperity.evaluation.verdict.RuleBook;

/** 到会: who came and left, and written proxies. */
@Path("/api/v1/sittings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sittings", description = "会议 meetings from notice to minutes")
@Transactional
class AttendanceResource {

    private final Sittings sittings;
    private final Holding holding;
    private final ProxyRules proxies;
    private final RuleBook rules;
    private final Pages pages;

    AttendanceResource(Sittings sittings, Holding holding, ProxyRules proxies, RuleBook rules, Pages pages) {
        this.sittings = sittings;
        this.holding = holding;
        this.proxies = proxies;
        this.rules = rules;
        this.pages = pages;
    }

    @GET
    @Path("/{id}/attendance")
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_sittings_attendance", summary = "到会、离会列表 Who came and who left")
    public Page<PresenceView> attendance(UUID id, @BeanParam @Valid PageRequest page) {
        String after = pages.after(page);
        var found = sittings.presences(id, after.isEmpty() ? 0 : Integer.parseInt(after), page.fetch());
        return pages.page(page, found, presence -> String.valueOf(presence.number()))
                .map(PresenceView::of);
    }

    @POST
    @Path("/{id}/attendance")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_sittings_attend", summary = "登记到会、离会 Note who came and who left")
    public RestResponse<SittingView> attend(UUID id, @NotNull @Valid NoteAttendance form) {
        return holding.change(id, sitting -> sitting.attend(form));
    }

    @POST
    @Path("/{id}/proxies")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(
            operationId = "evaluation_sittings_give_proxy",
            summary = "登记书面委托 Take a written proxy",
            description = "受托人在场、委托人不在场时方计入。It counts while its holder is there and its giver is not.")
    public RestResponse<SittingView> give(UUID id, @NotNull @Valid GiveProxy form) {
        return holding.change(
                id,
                sitting -> sitting.give(form, proxies.of(sitting.body, sitting.divisionCode, sitting.meetsOn), rules));
    }
}
