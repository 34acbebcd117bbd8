package io.zhiben.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.zhiben.plans.PackEntries.Change;
import io.zhiben.plans.PackEntries.Entry;
import io.zhiben.plans.PackEntries.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackEditTest {
  private static final PlanPackReader READER = new PlanPackReader();
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A small pack, and the first that ships; all of them would take minutes. */
  static List<String> texts() {
    return List.of(SamplePack.text(), READER.shippedText(READER.shippedNames().getFirst()));
  }

  /** The first and the last entry of each list, one after the other, written anew as they are. */
  @ParameterizedTest
  @MethodSource("texts")
  void puttingEntriesBackChangesNothing(String text) {
    List<Entry> entries = PackEntries.of(READER, text);
    String again = text;
    for (String list : PackEntries.LISTS) {
      List<Entry> ofList = entries.stream().filter(entry -> entry.list().equals(list)).toList();
      if (!ofList.isEmpty()) {
        again = PackEdit.put(again, list, ofList.getFirst().key(), ofList.getFirst().value());
        again = PackEdit.put(again, list, ofList.getLast().key(), ofList.getLast().value());
      }
    }
    assertEquals(List.of(), PackEntries.between(entries, PackEntries.of(READER, again)));
    assertEquals(List.of(), READER.faults("again", again));
  }

  @Test
  void changesOneEntryAndKeepsTheRestAsItIsWritten() {
    ObjectNode task = entry("tasks", "prepare").deepCopy();
    task.put("note", "多行\n说明: 带冒号");
    String after = PackEdit.put(SamplePack.text(), "tasks", "prepare", task);
    assertEquals(
        List.of(
            new Change(
                "tasks",
                "prepare",
                Kind.CHANGED,
                List.of("note"),
                entry("tasks", "prepare"),
                task)),
        changes(after));
    assertTrue(after.contains("# the first one"));
    assertTrue(after.contains("  - id: check\n    title: {zh: 检查, en: Check}"));
    assertEquals(List.of(), READER.faults("changed", after));
  }

  @Test
  void addsToTheEndOfAListToAnEmptyOneAndToNone() throws JsonProcessingException {
    JsonNode report =
        JSON.readTree(
            """
            {"id": "quarterly", "title": {"zh": "季报", "en": "Quarterly"}, "every": "QUARTER",
             "units": ["office"], "sections": [{"id": "text", "title": {"zh": "文", "en": "Text"}, "text": true}],
             "cites": ["§3.2"]}
            """);
    JsonNode post =
        JSON.readTree(
            "{\"id\": \"head\", \"title\": {\"zh\": \"主任\", \"en\": \"Head\"}, \"cites\": [\"§1\"]}");
    ObjectNode task = entry("tasks", "check").deepCopy();
    task.put("id", "third");
    String after = PackEdit.put(SamplePack.text(), "reports", "quarterly", report);
    after = PackEdit.put(after, "posts", "head", post);
    after = PackEdit.put(after, "tasks", "third", task);
    assertEquals(List.of(), READER.faults("changed", after));
    assertEquals(
        List.of("posts/head", "tasks/third", "reports/quarterly"),
        changes(after).stream().map(change -> change.list() + "/" + change.key()).toList());
  }

  @Test
  void takesOutTheFirstTheMiddleAndTheLast() {
    String text = SamplePack.text();
    for (String key : List.of("fifteen", "fifteen/1", "fifteen/2")) {
      String after = PackEdit.remove(text, "policyMeasures", key);
      assertEquals(
          List.of(key), changes(after).stream().map(Change::key).toList(), "without " + key);
      assertEquals(Kind.REMOVED, changes(after).getFirst().kind());
    }
    String empty = PackEdit.remove(PackEdit.remove(text, "tasks", "check"), "tasks", "prepare");
    assertEquals(List.of(), READER.read("empty", empty).tasks());
    assertEquals(text, PackEdit.remove(text, "tasks", "missing"));
    assertEquals(text, PackEdit.remove(text, "posts", "missing"));
  }

  @Test
  void saysTheHeadAnew() {
    String text = SamplePack.text();
    String after = PackEdit.head(text, "status", new TextNode("ISSUED"));
    after = PackEdit.head(after, "documentNumber", new TextNode("某安委〔2024〕1号"));
    after = PackEdit.head(after, "parentPlan", null);
    PlanPack pack = READER.read("changed", after);
    assertEquals(PlanPack.Status.ISSUED, pack.status());
    assertEquals("某安委〔2024〕1号", pack.documentNumber());
    assertEquals(null, pack.parentPlan());
    assertTrue(after.contains("# a comment that stays"));
    assertEquals(text, PackEdit.head(text, "issuedOn", null));
    assertFalse(after.contains("parentPlan"));
  }

  @Test
  void theFilesComeOutAsTheyWentIn() {
    String text = SamplePack.text();
    assertEquals(text, PackText.of(PackText.split(text)));
    assertEquals(List.of("plan.yaml"), List.copyOf(PackText.split("format: 2\n").keySet()));
  }

  private static JsonNode entry(String list, String key) {
    return PackEntries.of(READER, SamplePack.text()).stream()
        .filter(entry -> entry.list().equals(list) && entry.key().equals(key))
        .findFirst()
        .orElseThrow()
        .value();
  }

  private static List<Change> changes(String after) {
    return PackEntries.between(
        PackEntries.of(READER, SamplePack.text()), PackEntries.of(READER, after));
  }
}
