package org.jointprosperity.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.jointprosperity.chassis.note.Paper.NOTES;
import static org.jointprosperity.chassis.note.Paper.written;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.chassis.note.NoteService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(NoteService.class)
class PageResourceTest {

    private static final String VILLAGE = "611023108001";
    private static final String LIST = NOTES + "?division=" + VILLAGE;

    @BeforeEach
    void sevenNotes() {
        while (texts(LIST).size() < 7) {
            written("第" + texts(LIST).size(), VILLAGE);
        }
    }

    private static ValidatableResponse get(String address) {
        return Tokens.county().asks().urlEncodingEnabled(false).get(address).then();
    }

    private static List<String> texts(String address) {
        return get(address).statusCode(200).extract().jsonPath().getList("items.text");
    }

    private static String cursorOf(String address) {
        return get(address).statusCode(200).extract().jsonPath().getString("next");
    }

    @Test
    void aWalkAlongTheLinksMeetsEveryRecordOnce() {
        var met = new ArrayList<String>();
        var sizes = new ArrayList<Integer>();
        String next = LIST + "&limit=3";
        while (next != null) {
            var page = get(next).statusCode(200).extract();
            List<String> texts = page.jsonPath().getList("items.text");
            met.addAll(texts);
            sizes.add(texts.size());
            String link = page.header("Link");
            assertThat(link == null).isEqualTo(page.jsonPath().get("next") == null);
            next = link == null ? null : link.replaceAll("<(.*)>; rel=\"next\"", "$1");
        }
        assertThat(sizes).containsExactly(3, 3, 1);
        assertThat(met).containsExactly("第0", "第1", "第2", "第3", "第4", "第5", "第6");
    }

    @Test
    void aRecordAddedOrRemovedMeanwhileDoesNotShiftThePages() {
        String village = NOTES + "?division=611023108002";
        for (String text : new String[] {"a", "b", "c", "d"}) {
            written(text, "611023108002");
        }
        String cursor = cursorOf(village + "&limit=3");
        written("e", "611023108002");
        assertThat(texts(village + "&limit=3&cursor=" + cursor)).containsExactly("d", "e");
        Database.execute("delete from note where text = 'b' and division_code = '611023108002'");
        assertThat(texts(village + "&limit=3&cursor=" + cursor)).containsExactly("d", "e");
    }

    @Test
    void refusesACursorOfAnotherQuery() {
        String cursor = cursorOf(LIST + "&limit=3");
        for (String other :
                new String[] {NOTES + "?cursor=", LIST + "&text=x&cursor=", NOTES + "?division=6110231&cursor="}) {
            get(other + cursor).statusCode(400).body("code", equalTo("cursor-invalid"));
        }
    }

    @Test
    void refusesACursorThatSomeoneChanged() {
        String cursor = cursorOf(LIST + "&limit=3");
        String changed = (cursor.charAt(0) == 'A' ? "B" : "A") + cursor.substring(1);
        for (String bad : new String[] {changed, "AAAA", cursor + "AA", "%E4%B8%AD"}) {
            get(LIST + "&cursor=" + bad).statusCode(400).body("code", equalTo("cursor-invalid"));
        }
    }

    @Test
    void refusesAPageThatIsTooLargeOrNone() {
        for (String limit : new String[] {"0", "-1", "201", "1000000"}) {
            get(LIST + "&limit=" + limit)
                    .statusCode(400)
                    .body("code", equalTo("request-invalid"))
                    .body("violations[0].field", equalTo("limit"));
        }
        get(LIST + "&limit=200").statusCode(200);
    }
}
