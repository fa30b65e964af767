package org.jointprosperity.evaluation.selection.course;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.problem.Refusal;

/** 选任程序: the courses, to be read and never written here. */
@Path("/api/v1/selection-courses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "selection-courses", description = "选任程序 courses of selections, elections, promotions")
@PermissionsAllowed("evaluation:read")
class CourseResource {

    private final Courses courses;
    private final Pages pages;

    CourseResource(Courses courses, Pages pages) {
        this.courses = courses;
        this.pages = pages;
    }

    @GET
    @Operation(operationId = "evaluation_selection_courses_list", summary = "选任程序列表 List the courses")
    public Page<Course> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("kind") CourseKind kind,
            @QueryParam("on") @Parameter(description = "该日有效。In force on this day.", example = "2009-06-10")
                    LocalDate on) {
        String after = pages.after(page);
        var found = courses.all().stream()
                .filter(course -> kind == null || course.kind() == kind)
                .filter(course -> on == null || course.isInForceOn(on))
                .filter(course -> course.code().compareTo(after) > 0)
                .limit(page.fetch())
                .toList();
        return pages.page(page, found, Course::code);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "evaluation_selection_courses_get", summary = "选任程序详情 Get a course")
    public Course get(String code) {
        return courses.byCode(code).orElseThrow(Refusal::notFound);
    }
}
