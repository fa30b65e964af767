package org.jointprosperity.evaluation.selection.course;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Hands out the courses the service was delivered with. */
class DeliveredCourses {

    @Produces
    @Singleton
    Courses courses() {
        return Courses.delivered();
    }
}
