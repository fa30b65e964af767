package org.jointprosperity.pairing.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A target in kind as a roster writes it 实物/产业目标, such as 新建茶园100亩 or 发展10头以上养猪大户30户.
 *
 * @param threshold least size that counts, or null
 */
public record PaperTarget(String title, long quantity, String unit, Integer threshold) {

    private static final Pattern SIZED =
            Pattern.compile("(\\D{1,20})(\\d{1,6})\\D{1,4}以上(\\D{0,19}?\\p{IsHan})(\\d{1,9})(\\D{1,10})");
    private static final Pattern PLAIN = Pattern.compile("(\\D{0,49}?\\p{IsHan})(\\d{1,9})(\\D{1,10})");

    /** The target a text says, or nothing where it cannot be read. */
    public static Optional<PaperTarget> read(String text) {
        var sized = SIZED.matcher(text);
        if (sized.matches()) {
            return counted(new PaperTarget(
                    sized.group(1) + sized.group(3),
                    Long.parseLong(sized.group(4)),
                    sized.group(5),
                    Integer.valueOf(sized.group(2))));
        }
        var plain = PLAIN.matcher(text);
        return plain.matches()
                ? counted(new PaperTarget(plain.group(1), Long.parseLong(plain.group(2)), plain.group(3), null))
                : Optional.empty();
    }

    private static Optional<PaperTarget> counted(PaperTarget target) {
        boolean counts = target.quantity > 0 && (target.threshold == null || target.threshold > 0);
        return counts && target.unit.matches("\\p{IsHan}+") ? Optional.of(target) : Optional.empty();
    }

    /** The promise it is, with the product that the longest known word of its title stands for. */
    Promise promise(List<ProductWord> words, LocalDate dueOn) {
        String product = words.stream()
                .filter(known -> title.contains(known.word))
                .max((one, other) -> Integer.compare(one.word.length(), other.word.length()))
                .map(known -> known.product)
                .orElse(null);
        return new Promise(title, product, quantity, unit, threshold, dueOn);
    }

    boolean isOf(Promise promise) {
        return equals(new PaperTarget(promise.title(), promise.quantity(), promise.unit(), promise.threshold()));
    }
}
