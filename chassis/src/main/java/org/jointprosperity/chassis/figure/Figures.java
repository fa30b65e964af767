package org.jointprosperity.chassis.figure;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
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
        String key = "x." + figure.key();
        var query = dated(
                entities.createQuery(
                        "select " + key + ", x.id from " + figure.from() + " and " + key + " > :after order by " + key,
                        Object[].class),
                figure,
                day == null ? businessDay.today() : day);
        query.setParameter("after", pages.after(page)).setMaxResults(page.fetch());
        @SuppressWarnings("unchecked")
        List<Object[]> fetched = query.getResultList();
        var rows = fetched.stream()
                .map(row -> new FigureRow((String) row[0], 1, figure.path() + row[1]))
                .toList();
        return pages.page(page, rows, FigureRow::key);
    }

    private FigureView view(Figure figure, LocalDate asOf, String path) {
        var count = dated(entities.createQuery("select count(x) from " + figure.from(), Long.class), figure, asOf);
        return new FigureView(
                figure.code(),
                figure.nameZh(),
                figure.nameEn(),
                (Long) count.getSingleResult(),
                figure.unit(),
                asOf,
                figure.queryZh(),
                figure.queryEn(),
                path + "/" + figure.code() + "/rows?asOf=" + asOf);
    }

    private static Query dated(Query query, Figure figure, LocalDate asOf) {
        return figure.from().contains(":asOf") ? query.setParameter("asOf", asOf) : query;
    }
}
