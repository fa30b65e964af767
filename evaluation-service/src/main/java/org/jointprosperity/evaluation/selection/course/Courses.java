package org.jointprosperity.evaluation.selection.course;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.rule.Jurisdiction;

/** The courses this version knows, read from {@code selection-courses/}. */
public final class Courses {

    private static final String FOLDER = "/selection-courses/";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final List<Course> courses;

    /** Courses that were read elsewhere. */
    public Courses(List<Course> courses) {
        this.courses =
                courses.stream().sorted(Comparator.comparing(Course::code)).toList();
    }

    /** Reads what the service was delivered with. */
    public static Courses delivered() {
        return new Courses(read("courses.json", new TypeReference<List<String>>() {}).stream()
                .map(name -> read(name + ".json", new TypeReference<Course>() {}))
                .toList());
    }

    /** Every course, by code. */
    public List<Course> all() {
        return courses;
    }

    /** The course of this code. */
    public Optional<Course> byCode(String code) {
        return courses.stream().filter(course -> course.code().equals(code)).findFirst();
    }

    /** The course a record was begun with; it stays with it whatever comes into force later. */
    public Course require(String code) {
        return byCode(code).orElseThrow(() -> new RuleViolation("selection-course-unknown").with("course", code));
    }

    /** The most specific course of a kind in force for a place on a day, or a refusal. */
    public Course inForce(CourseKind kind, String divisionCode, LocalDate on) {
        return new Jurisdiction(divisionCode)
                .outwards().stream()
                        .flatMap(jurisdiction -> courses.stream()
                                .filter(course -> course.kind() == kind
                                        && course.jurisdiction().equals(jurisdiction)
                                        && course.isInForceOn(on)))
                        .findFirst()
                        .orElseThrow(() -> new RuleViolation("selection-course-not-in-force")
                                .with("kind", kind)
                                .with("on", on)
                                .with("division", divisionCode));
    }

    private static <T> T read(String name, TypeReference<T> type) {
        try (var file = Courses.class.getResourceAsStream(FOLDER + name)) {
            return JSON.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException("The service was delivered without a readable " + name, e);
        }
    }
}
