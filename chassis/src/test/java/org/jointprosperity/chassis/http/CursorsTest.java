package org.jointprosperity.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jointprosperity.chassis.problem.Refusal;
import org.junit.jupiter.api.Test;

class CursorsTest {

    private static final String QUERY = "/api/v1/units{division=611023}";

    private final Cursors cursors = new Cursors("a key");

    @Test
    void opensWhatItSealed() {
        assertThat(cursors.open(cursors.seal("户 H1", QUERY), QUERY)).isEqualTo("户 H1");
    }

    @Test
    void refusesACursorOfAnotherQuery() {
        String cursor = cursors.seal("H1", QUERY);
        assertThatThrownBy(() -> cursors.open(cursor, "/api/v1/units{}"))
                .isInstanceOf(Refusal.class)
                .hasMessage("cursor-invalid");
    }

    @Test
    void refusesACursorOfAnotherKey() {
        String cursor = new Cursors("another key").seal("H1", QUERY);
        assertThatThrownBy(() -> cursors.open(cursor, QUERY)).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesEveryChangeOfOneCharacter() {
        String cursor = cursors.seal("N00042", QUERY);
        for (int i = 0; i < cursor.length() - 1; i++) {
            String other = cursor.substring(0, i) + (cursor.charAt(i) == 'A' ? 'B' : 'A') + cursor.substring(i + 1);
            assertThatThrownBy(() -> cursors.open(other, QUERY)).as(other).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void refusesWhatIsNoCursorAtAll() {
        assertThatThrownBy(() -> cursors.open("不是游标", QUERY)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> cursors.open("", QUERY)).isInstanceOf(Refusal.class);
    }
}
