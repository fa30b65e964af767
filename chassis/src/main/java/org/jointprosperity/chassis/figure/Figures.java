package org.jointprosperity.chassis.figure;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Parameter;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.place.Place;
import org.jointprosperity.chassis.place.PlacedWork;
import org.jointprosperity.chassis.place.PlatformWork;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.time.BusinessDay;

/** Counts the figures a service has declared as beans, within the caller's place. */
@ApplicationScoped
public class Figures {

    private final List<Figure> figures;
    private final EntityManager entities;
    private final BusinessDay businessDay;
    private final CurrentPlace place;
    private final PlacedWork placed;
    private final PlatformWork platform;
    private final Pages pages;

    Figures(
            @All List<Figure> figures,
            EntityManager entities,
            BusinessDay businessDay,
            CurrentPlace place,
            PlacedWork placed,
            PlatformWork platform,
            Pages pages) {
        this.figures = figures;
        this.entities = entities;
        this.businessDay = businessDay;
        this.place = place;
        this.placed = placed;
        this.platform = platform;
        this.pages = pages;
    }

    /** Every figure as of a day; null is the business day, and a later day is refused. */
    public FigureViews asOf(LocalDate day, String path) {
        var asOf = day(day);
        var here = place.get();
        var within = placed.call(() -> views(false, asOf, here, path));
        var across = platform.call(() -> views(true, asOf, here, path));
        return new FigureViews(Stream.concat(within.stream(), across.stream()).toList());
    }

    /** The rows behind one figure. */
    public Page<FigureRow> rows(String code, LocalDate day, PageRequest page) {
        var figure = figures.stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        var asOf = day(day);
        var here = place.get();
        String after = pages.after(page);
        Supplier<List<FigureRow>> look = () -> {
            planForTheseValues();
            return rows(figure, asOf, here, after, page.fetch());
        };
        return pages.page(page, figure.place() == null ? placed.call(look) : platform.call(look), FigureRow::key);
    }

    /** A plan for any place takes every place for a small one; a figure of the whole county would wait for minutes. */
    private void planForTheseValues() {
        entities.createNativeQuery("set local plan_cache_mode = force_custom_plan")
                .executeUpdate();
    }

    private LocalDate day(LocalDate asked) {
        var come = businessDay.come(asked);
        return come == null ? businessDay.today() : come;
    }

    private List<FigureView> views(boolean across, LocalDate asOf, Place here, String path) {
        planForTheseValues();
        return figures.stream()
                .filter(figure -> across == (figure.place() != null))
                .map(figure -> view(figure, asOf, here, path))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<FigureRow> rows(Figure figure, LocalDate asOf, Place here, String after, int most) {
        var query = asked(
                "select %1$s, x.id, %2$s from %3$s and %1$s > :after order by %1$s"
                        .formatted(figure.key(), figure.value(), told(figure)),
                asOf,
                here);
        List<Object[]> fetched =
                query.setParameter("after", after).setMaxResults(most).getResultList();
        return fetched.stream()
                .map(row -> new FigureRow((String) row[0], ((Number) row[2]).longValue(), figure.path() + row[1]))
                .toList();
    }

    private FigureView view(Figure figure, LocalDate asOf, Place here, String path) {
        var query = asked(
                "select coalesce(sum(%1$s), 0), count(x), coalesce(min(%1$s), 0) from %2$s"
                        .formatted(figure.value(), told(figure)),
                asOf,
                here);
        var totals = (Object[]) query.getSingleResult();
        long sum = ((Number) totals[0]).longValue();
        long count = ((Number) totals[1]).longValue();
        return new FigureView(
                figure.code(),
                figure.nameZh(),
                figure.nameEn(),
                count == 0 && isBeforeItsRegister(figure, asOf)
                        ? null
                        : value(figure.kind(), sum, count, ((Number) totals[2]).longValue()),
                figure.unit(),
                sum,
                figure.rowUnit(),
                count,
                asOf,
                figure.queryZh(),
                figure.queryEn(),
                path + "/" + figure.code() + "/rows?asOf=" + asOf);
    }

    /** Whether the register began after the day; of a day that no entry reaches nothing is known. */
    private boolean isBeforeItsRegister(Figure figure, LocalDate asOf) {
        if (figure.register() == null || !asOf.isBefore(businessDay.today())) {
            return false;
        }
        var first = entities.createQuery("select min(x.registeredOn) from " + figure.register() + " x", LocalDate.class)
                .getSingleResult();
        return first != null && asOf.isBefore(first);
    }

    private static String told(Figure figure) {
        return figure.place() == null ? figure.from() : figure.from() + " and (" + figure.place() + ")";
    }

    private Query asked(String hql, LocalDate asOf, Place here) {
        var query = entities.createQuery(hql, Object[].class);
        var values = Map.of(
                "asOf", asOf, "division", here.division(), "divisionEnd", here.division() + ":", "unit", here.unit());
        query.getParameters().stream()
                .map(Parameter::getName)
                .filter(values::containsKey)
                .forEach(name -> query.setParameter(name, values.get(name)));
        return query;
    }

    private static BigDecimal value(Figure.Kind kind, long sum, long count, long least) {
        return switch (kind) {
            case SUM, YUAN, THOUSANDTHS -> plain(BigDecimal.valueOf(sum, kind.decimals));
            case PERCENT -> BigDecimal.valueOf(count == 0 ? 0 : sum * 100 / count);
            case LEAST -> BigDecimal.valueOf(least);
        };
    }

    /** Without an exponent, and without zeros behind the point. */
    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
