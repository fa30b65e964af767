package org.jointprosperity.chassis.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The part of a list that a caller wants. */
public class PageRequest {

    /** Largest page. */
    public static final int LARGEST = 200;

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(LARGEST)
    @Parameter(description = "每页条数，最多 200。Items per page, at most 200.")
    int limit;

    @QueryParam("cursor")
    @Parameter(description = "上一页给出的游标。The cursor that the page before gave.")
    String cursor;

    /** One more than the page holds, to know whether there is a next. */
    public int fetch() {
        return limit + 1;
    }
}
