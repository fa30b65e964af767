package org.jointprosperity.pairing.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jointprosperity.pairing.matching.person.RosterBranches;

/**
 * Measures the matching, for {@code bench/run matching}: the demonstration county, counties of four sizes, provinces of four
 * numbers of counties, and the plain loop beside it. Prints medians with the smallest and largest run, and draws the growth.
 */
public final class MatchingBench {

    private static final int RUNS = 7;
    private static final int WARM_UP = 12;
    private static final int COUNTY = 167;
    private static final int[] SIZES = {42, 167, 334, 668};
    private static final int[] COUNTIES = {1, 10, 60, 180};

    private MatchingBench() {}

    /** The rosters, the migration with the table of skills, and where to draw the growth. */
    public static void main(String[] args) throws IOException {
        var rosters = Path.of(args[0]);
        var roster = RosterCounty.of(rosters);
        var branches = new RosterBranches(rosters, Path.of(args[1]));
        for (int i = 0; i < WARM_UP; i++) {
            solved(roster.county());
            branches.solve();
        }
        print("county, 293 units x 167 branches", "goal 2000", times(RUNS, () -> solved(roster.county())));
        print("its persons, 2958 x 12900", "goal 2000, both", times(RUNS, branches::solve));
        besideThePlainLoop(roster.county());

        var sizes = new ArrayList<double[]>();
        for (int size : SIZES) {
            var county = roster.drawn(size, size).county();
            double[] times = times(size > COUNTY ? 3 : RUNS, () -> solved(county));
            print("one county of " + size + " branches", "", times);
            sizes.add(new double[] {size, median(times)});
        }
        var provinces = new ArrayList<double[]>();
        for (int counties : COUNTIES) {
            double[] times = times(counties > 60 ? 1 : 3, () -> province(roster, counties));
            print(
                    "province of " + counties + " counties, " + counties * COUNTY + " branches",
                    counties == 180 ? "goal 60000" : "",
                    times);
            provinces.add(new double[] {counties * COUNTY, median(times)});
        }
        if (args.length > 2) {
            Files.writeString(Path.of(args[2]), GrowthPlot.of(sizes, provinces));
        }
    }

    private static void solved(County county) {
        if (!Matching.of(county).isProven()) {
            throw new IllegalStateException("Not proven");
        }
    }

    private static void province(RosterCounty roster, int counties) {
        Matching.each(IntStream.range(0, counties)
                        .mapToObj(number -> roster.drawn(COUNTY, number).county()))
                .forEach(matched -> {
                    if (!matched.isProven()) {
                        throw new IllegalStateException("Not proven");
                    }
                });
    }

    private static void besideThePlainLoop(County county) {
        var exact = Matching.of(county);
        for (int i = 0; i < WARM_UP; i++) {
            Greedy.pairs(county, exact.violation());
        }
        double[] times = times(RUNS, () -> Greedy.pairs(county, exact.violation()));
        var plain = county.cost(Greedy.pairs(county, exact.violation()));
        print("plain loop on the same county", "", times);
        System.out.printf(
                Locale.ROOT,
                "   exact: %d violations, %d points; plain loop: %d violations, %d points, %.2f times as many%n",
                exact.cost().violations(),
                exact.cost().points(),
                plain.violations(),
                plain.points(),
                (double) plain.points() / exact.cost().points());
    }

    private static double[] times(int runs, Runnable work) {
        var times = new double[runs];
        for (int run = 0; run < runs; run++) {
            long began = System.nanoTime();
            work.run();
            times[run] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    private static void print(String what, String goal, double[] sorted) {
        System.out.printf(
                Locale.ROOT,
                "%-48s %9.1f ms (%.1f-%.1f) %s%n",
                what,
                median(sorted),
                sorted[0],
                sorted[sorted.length - 1],
                goal);
    }

    /** Branches against milliseconds, both in powers of ten. */
    private static final class GrowthPlot {

        private static final int WIDTH = 640;
        private static final int HEIGHT = 420;
        private static final int MARGIN = 60;
        private static final double LEAST_BRANCHES = 1;
        private static final double MOST_BRANCHES = 5;
        private static final double LEAST_TIME = 0;
        private static final double MOST_TIME = 5;

        static String of(List<double[]> sizes, List<double[]> provinces) {
            var svg = new StringBuilder(String.format(
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                            + " font-size=\"12\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n",
                    WIDTH, HEIGHT));
            for (int power = 1; power <= MOST_BRANCHES; power++) {
                double x = x(Math.pow(10, power));
                line(svg, x, MARGIN, x, HEIGHT - MARGIN, "#ddd");
                text(svg, x - 12, HEIGHT - MARGIN + 18, "10^" + power);
            }
            for (int power = 0; power <= MOST_TIME; power++) {
                double y = y(Math.pow(10, power));
                line(svg, MARGIN, y, WIDTH - MARGIN, y, "#ddd");
                text(svg, 8, y + 4, "10^" + power + " ms");
            }
            text(svg, WIDTH / 2.0 - 30, HEIGHT - 14, "支部数 branches");
            curve(svg, sizes, "#c0392b", "一县之内 one county", 40);
            curve(svg, provinces, "#2c7fb8", "全省按县 a province, county by county", 22);
            return svg.append("</svg>\n").toString();
        }

        private static void curve(StringBuilder svg, List<double[]> points, String colour, String name, int above) {
            for (int i = 0; i < points.size(); i++) {
                double x = x(points.get(i)[0]);
                double y = y(points.get(i)[1]);
                svg.append(String.format(
                        Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"/>%n", x, y, colour));
                if (i > 0) {
                    line(svg, x(points.get(i - 1)[0]), y(points.get(i - 1)[1]), x, y, colour);
                }
            }
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>%n",
                    MARGIN + 8,
                    MARGIN - above + 14,
                    colour,
                    name));
        }

        private static void line(StringBuilder svg, double fromX, double fromY, double toX, double toY, String colour) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>%n",
                    fromX,
                    fromY,
                    toX,
                    toY,
                    colour));
        }

        private static void text(StringBuilder svg, double x, double y, String words) {
            svg.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\">%s</text>%n", x, y, words));
        }

        private static double x(double branches) {
            double share = (Math.log10(branches) - LEAST_BRANCHES) / (MOST_BRANCHES - LEAST_BRANCHES);
            return MARGIN + share * (WIDTH - 2 * MARGIN);
        }

        private static double y(double milliseconds) {
            double share = (Math.log10(Math.max(1, milliseconds)) - LEAST_TIME) / (MOST_TIME - LEAST_TIME);
            return HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN);
        }
    }
}
