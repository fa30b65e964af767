package org.jointprosperity.chassis.http;

import org.jboss.resteasy.reactive.RestResponse;

/**
 * Answers that name where a new record is. The location stays relative, so that it is right behind a gateway too.
 */
public final class Created {

    private Created() {}

    /** 201 with the location. */
    public static <T> RestResponse<T> at(String location, T view) {
        return with(RestResponse.Status.CREATED, location, view);
    }

    /** 202 with the location of the job. */
    public static <T> RestResponse<T> accepted(String location, T job) {
        return with(RestResponse.Status.ACCEPTED, location, job);
    }

    private static <T> RestResponse<T> with(RestResponse.Status status, String location, T entity) {
        return RestResponse.ResponseBuilder.create(status, entity)
                .header("Location", location)
                .build();
    }
}
