package io.zhiben.hazard.words;

import static io.zhiben.hazard.Api.HAZARDS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.hazardBody;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.search.SearchTerms;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HazardServiceTest
class HazardWordsTest {
  @Inject WordReader reader;
  @Inject Database database;

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static String reportedAs(String description) {
    Map<String, Object> body = hazardBody(World.PARK);
    body.put("description", description);
    return as("dlh-officer").body(body).post(HAZARDS).then().statusCode(201).extract().path("id");
  }

  private static ValidatableResponse found(String who, String text) {
    return as(who)
        .queryParam("q", text)
        .queryParam("limit", 200)
        .get(HAZARDS)
        .then()
        .statusCode(200);
  }

  private long count(String sql, Object... arguments) {
    return QuarkusTransaction.requiringNew()
        .call(() -> database.query(sql, row -> row.getLong(1), arguments).getFirst());
  }

  /** Until nothing is left, also of what the service's own loop has in hand. */
  private void readAll() {
    await()
        .until(() -> {
          reader.read(1000);
          return count("select count(*) from hazard_unread") == 0;
        });
  }

  @Test
  void findsBeforeAndAfterReading() {
    String mark = UUID.randomUUID().toString();
    String id = reportedAs("龘靐齉爩，阀门 " + mark + " 渗漏");
    found("dlh-officer", "齉爩，阀").body("items.id", hasItem(id));
    readAll();
    assertEquals(0, count("select count(*) from hazard_unread"));
    assertTrue(count("select count(*) from hazard_word where word = '齉爩'") > 0);
    found("dlh-officer", "齉爩，阀").body("items.id", hasItem(id));
    found("dlh-officer", mark).body("items.id", contains(id)).body("total", equalTo(1));
    found("tj-officer", mark.toUpperCase()).body("items.id", contains(id));
    found("dzgz-officer", mark).body("total", equalTo(0));
    // all pairs are there, the text is not
    found("dlh-officer", "爩齉靐龘").body("total", equalTo(0));
  }

  @Test
  void findsByNumberAndByEnterprise() {
    String id = reportedAs("W" + UUID.randomUUID());
    String number = as("dlh-officer").get(HAZARDS + "/" + id).path("number");
    found("dlh-officer", number).body("items.id", contains(id));
    found("dlh-officer", number.toLowerCase()).body("items.id", contains(id));
    found("dlh-officer", "欢腾湖主题").body("items.id", hasItem(id));
  }

  @Test
  void takesPercentSignsForWhatTheyAre() {
    String id = reportedAs("W" + UUID.randomUUID() + " 100%_x");
    found("dlh-officer", "100%_x").body("items.id", hasItem(id));
    found("dlh-officer", "%%").body("items.size()", equalTo(0));
  }

  @Test
  void readsEachHazardOnce() {
    String mark = UUID.randomUUID().toString().replace("-", "");
    String id = reportedAs("爨" + mark);
    readAll();
    long words = count("select count(*) from hazard_word where hazard_id = ?", UUID.fromString(id));
    assertTrue(words > 10);
    QuarkusTransaction.requiringNew()
        .run(() ->
            database.update(
                "insert into hazard_unread (hazard_id) values (?)", UUID.fromString(id)));
    readAll();
    assertEquals(
        words, count("select count(*) from hazard_word where hazard_id = ?", UUID.fromString(id)));
  }

  /** However many hazards seem to have each pair, what is found is what has the text. */
  @ParameterizedTest
  @ValueSource(longs = {1, 100_000, 10_000_000})
  void findsTheSameHoweverCommonItsPairsAre(long hazards) {
    String mark = UUID.randomUUID().toString().replace("-", "");
    String id = reportedAs("鼗" + mark);
    String other = reportedAs(mark + "鼗");
    readAll();
    for (String word : SearchTerms.pairsOf("鼗" + mark)) {
      QuarkusTransaction.requiringNew()
          .run(() ->
              database.update(
                  "update hazard_word_count set hazards = ? where word = ?", hazards, word));
    }
    found("dlh-officer", "鼗" + mark).body("items.id", contains(id));
    found("dlh-officer", mark).body("items.id", containsInAnyOrder(id, other));
    found("dlh-officer", mark + mark).body("items.size()", equalTo(0));
    found("dzgz-officer", mark).body("items.size()", equalTo(0));
  }

  @Test
  void findsASingleCharacter() {
    String id = reportedAs("阀门鼖渗漏");
    readAll();
    found("dlh-officer", "鼖").body("items.id", hasItem(id));
  }

  @Test
  void countsWhatItReads() {
    String mark = UUID.randomUUID().toString().replace("-", "");
    reportedAs("鼛鼜" + mark);
    readAll();
    long before = count("select hazards from hazard_word_count where word = '鼛鼜'");
    reportedAs("鼛鼜" + mark);
    reportedAs("鼛鼜，鼛鼜" + mark);
    readAll();
    assertEquals(before + 2, count("select hazards from hazard_word_count where word = '鼛鼜'"));
  }
}
