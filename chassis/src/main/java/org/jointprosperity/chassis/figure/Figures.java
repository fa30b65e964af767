package org.jointprosperity.chassis.figure;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.time.BusinessDay;

/** Counts the figures a service has declared as beans, within the caller's place. */
@ApplicationScoped
public class Figures {

    private final List<Figure> figures;
    private final EntityManager entities;
    private final BusinessDay businessDay;
    private final Pages pages;

    Figures(@All List<Figure> figures, EntityManager entities, BusinessDay businessDay, Pages pages) {
        this.figures = figures;
        this.entities = entities;
        this.businessDay = businessDay;
        this.pages = pages;
    }

    /** Every figure as of a day; null is the business day. */
    public FigureViews asOf(LocalDate day, String path) {
        var asOf = day == null ? businessDay.today() : day;
        return new FigureViews(
                figures.stream().map(figure -> view(figure, asOf, path)).toList());
    }

    /** The rows behind one figure. */
    public Page<FigureRow> rows(String code, LocalDate day, PageRequest page) {
        var figure = figures.stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        var query = dated(
                entities.createQuery(
                        "select %1$s, x.id, %2$s from %3$s and %1$s > :after order by %1$s"
                                .formatted(figure.key(), figure.value(), figure.from()),
                        Object[].class),
                figure,
                day == null ? businessDay.today() : day);
        query.setParameter("after", pages.after(page)).setMaxResults(page.fetch());
        @SuppressWarnings("unchecked")
        List<Object[]> fetched = query.getResultList();
        var rows = fetched.stream()
                .map(row -> new FigureRow((String) row[0], ((Number) row[2]).longValue(), figure.path() + row[1]))
                .toList();
        return pages.page(page, rows, FigureRow::key);
    }

    private FigureView view(Figure figure, LocalDate asOf, String path) {
        var query = dated(
                entities.createQuery(
                        "select coalesce(sum(%1$s), 0), count(x), coalesce(min(%1$s), 0) from %2$s"
                                .formatted(figure.value(), figure.from()),
                        Object[].class),
                figure,
                asOf);
        var totals = (Object[]) query.getSingleResult();
        long sum = ((Number) totals[0]).longValue();
        long count = ((Number) totals[1]).longValue();
        return new FigureView(
                figure.code(),
                figure.nameZh(),
                figure.nameEn(),
                value(figure.kind(), sum, count, ((Number) totals[2]).longValue()),
                figure.unit(),
                sum,
                count,
                asOf,
                figure.queryZh(),
                figure.queryEn(),
                path + "/" + figure.code() + "/rows?asOf=" + asOf);
    }

    private static BigDecimal value(Figure.Kind kind, long sum, long count, long earliest) {
        return switch (kind) {
            case SUM, YUAN, THOUSANDTHS -> plain(BigDecimal.valueOf(sum, kind.decimals));
            case PERCENT -> BigDecimal.valueOf(count == 0 ? 0 : sum * 100 / count);
            case MONTH -> BigDecimal.valueOf(earliest);
        };
    }

    /** Without an exponent, and without zeros behind the point. */
    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Query dated(Query query, Figure figure, LocalDate asOf) {
        return figure.from().contains(":asOf") ? query.setParameter("asOf", asOf) : query;
    }
}
