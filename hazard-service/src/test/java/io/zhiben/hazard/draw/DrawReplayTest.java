package io.zhiben.hazard.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Records that were made by another program are repeated to the letter; the portal reads them too.
 */
class DrawReplayTest {
  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

  static List<JsonNode> records() throws IOException {
    try (InputStream in = DrawReplayTest.class.getResourceAsStream("/draw/records.json")) {
      List<JsonNode> records = new ArrayList<>();
      JSON.readTree(in).forEach(records::add);
      return records;
    }
  }

  private static DrawPool poolOf(JsonNode record) {
    return JSON.convertValue(record.get("pool"), DrawPool.class);
  }

  private static List<DrawChange> changesOf(JsonNode record) {
    return Arrays.asList(JSON.convertValue(record.get("changes"), DrawChange[].class));
  }

  private static List<DrawTarget> targetsOf(JsonNode record, String field) {
    return Arrays.asList(JSON.convertValue(record.get(field), DrawTarget[].class));
  }

  private static DrawBoard boardOf(JsonNode record) {
    return DrawBoard.draw(
        poolOf(record), record.get("seed").asText(), record.get("publicValue").asText());
  }

  @ParameterizedTest
  @MethodSource("records")
  void repeatsThePublishedRecord(JsonNode record) {
    assertEquals(record.get("poolHash").asText(), poolOf(record).hash());
    assertEquals(
        record.get("commitment").asText(), DrawBoard.commitmentOf(record.get("seed").asText()));
    DrawBoard board = boardOf(record);
    assertEquals(targetsOf(record, "drawn"), board.drawn());
    board.after(changesOf(record));
    assertEquals(targetsOf(record, "targets"), board.targets());
    assertEquals(targetsOf(record, "drawn"), board.drawn());
  }

  @ParameterizedTest
  @MethodSource("records")
  void keepsThePoolAsTextWithoutLosingAnything(JsonNode record) {
    DrawPool pool = poolOf(record);
    assertEquals(pool, DrawPool.parse(pool.canonical()));
    assertEquals(CanonicalJson.of(record.get("pool")), pool.canonical());
  }

  @ParameterizedTest
  @MethodSource("records")
  void takesMembersInAnyOrder(JsonNode record) {
    DrawPool pool = poolOf(record);
    List<PoolEnterprise> enterprises = new ArrayList<>(pool.enterprises());
    List<PoolInspector> inspectors = new ArrayList<>(pool.inspectors());
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(enterprises, new Random(seed));
      Collections.shuffle(inspectors, new Random(seed));
      DrawPool shuffled = new DrawPool(pool.counts(), enterprises, inspectors, pool.weights());
      assertEquals(pool.hash(), shuffled.hash());
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void noticesWhateverIsChangedAfterwards(JsonNode record) {
    ObjectNode forged = record.deepCopy();
    ((ObjectNode) forged.get("pool").get("enterprises").get(0)).put("name", "别的企业");
    assertNotEquals(record.get("poolHash").asText(), poolOf(forged).hash());
    String other = "0".repeat(64);
    assertNotEquals(record.get("commitment").asText(), DrawBoard.commitmentOf(other));
    if (record.get("pool").get("enterprises").size() > 100) {
      assertNotEquals(
          targetsOf(record, "drawn"),
          DrawBoard.draw(poolOf(record), record.get("seed").asText(), "other").drawn());
    }
  }

  @Test
  void refusesAChangeThatBroughtInSomebodyElse() throws IOException {
    JsonNode record = records().get(1);
    List<DrawChange> changes = new ArrayList<>(changesOf(record));
    DrawChange first = changes.getFirst();
    changes.set(
        0,
        new DrawChange(
            first.seq(), first.kind(), first.target(), first.takenOut(), "TJ-1", "", first.at()));
    DrawBoard board = boardOf(record);
    assertThrows(IllegalArgumentException.class, () -> board.after(changes));
  }

  /** Nobody of the pool is left out for ever: over many seeds everybody is drawn. */
  @Test
  void canDrawEveryMember() throws IOException {
    DrawPool pool = poolOf(records().get(1));
    Set<String> enterprises = new HashSet<>();
    Set<String> inspectors = new HashSet<>();
    for (int seed = 0; seed < 200; seed++) {
      for (DrawTarget target : DrawBoard.draw(pool, Sha256.hex("s" + seed), "").drawn()) {
        enterprises.add(target.enterpriseId());
        inspectors.addAll(target.team());
      }
    }
    assertEquals(pool.enterprises().size(), enterprises.size());
    assertEquals(pool.inspectors().size(), inspectors.size());
  }

  @Test
  void neverGivesATargetTheSameInspectorTwice() throws IOException {
    for (JsonNode record : records()) {
      for (DrawTarget target : boardOf(record).after(changesOf(record)).targets()) {
        assertEquals(target.team().size(), Set.copyOf(target.team()).size());
      }
    }
  }

  @Test
  void weighsAsTheHeaviestTag() {
    Map<String, Integer> weights = Map.of("highRisk", 5, "crowdedPlace", 3);
    assertEquals(1, PoolRules.weightOf(Set.of(), weights));
    assertEquals(1, PoolRules.weightOf(Set.of("other"), weights));
    assertEquals(3, PoolRules.weightOf(Set.of("other", "crowdedPlace"), weights));
    assertEquals(5, PoolRules.weightOf(Set.of("highRisk", "crowdedPlace"), weights));
  }
}
