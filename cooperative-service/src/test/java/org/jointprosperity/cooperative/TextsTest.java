package org.jointprosperity.cooperative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jointprosperity.cooperative.association.Kind;
import org.jointprosperity.cooperative.base.Model;
import org.jointprosperity.cooperative.claim.ClaimState;
import org.jointprosperity.cooperative.household.State;
import org.jointprosperity.cooperative.law.Post;
import org.jointprosperity.cooperative.law.Verification;
import org.jointprosperity.cooperative.membership.MemberKind;
import org.jointprosperity.cooperative.order.SupplierKind;
import org.jointprosperity.cooperative.price.PriceRuleKind;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Pattern CODE = Pattern.compile(
            "(?:(?:new RuleViolation|super|field|rule)\\([^;]*?|ow\\.bad\\([^,]*, )\"([a-z]+(?:-[a-z]+)+)\"");

    private final ResourceBundle chinese = ResourceBundle.getBundle("problems", Locale.ROOT);
    private final ResourceBundle english = ResourceBundle.getBundle("problems", Locale.ENGLISH);
    private final ResourceBundle chassis = ResourceBundle.getBundle("chassis-problems", Locale.ROOT);

    @Test
    void everyTextStandsInBothLanguages() {
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        assertThat(chinese.keySet())
                .allSatisfy(key -> assertThat(chinese.getString(key)).isNotEqualTo(english.getString(key)));
    }

    @Test
    void everyRefusalSaysWhatIsWrongWhyAndWhatToDo() throws IOException {
        var codes = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source : sources.filter(Files::isRegularFile).toList()) {
                CODE.matcher(Files.readString(source)).results().forEach(found -> codes.add(found.group(1)));
            }
        }
        codes.removeIf(code -> chassis.containsKey(code + ".title"));
        chinese.keySet().stream()
                .filter(key -> key.endsWith(".title"))
                .forEach(key -> codes.add(key.substring(0, key.indexOf('.'))));
        assertThat(codes).contains("neighbour-unknown", "row-unreadable", "cooperative-too-few-members");
        for (String code : codes) {
            for (String part : List.of(".title", ".detail", ".remedy")) {
                assertThat(chinese.keySet()).contains(code + part);
            }
        }
    }

    @Test
    void everyCodeInASentenceHasItsName() {
        for (Enum<?> code : named()) {
            assertThat(chinese.keySet()).contains(code.getDeclaringClass().getSimpleName() + "." + code.name());
        }
    }

    private static List<Enum<?>> named() {
        return Stream.<Enum<?>[]>of(
                        State.values(),
                        Model.values(),
                        Verification.values(),
                        SupplierKind.values(),
                        ClaimState.values(),
                        PriceRuleKind.values(),
                        MemberKind.values(),
                        Post.values(),
                        Kind.values())
                .<Enum<?>>flatMap(Stream::of)
                .toList();
    }
}
