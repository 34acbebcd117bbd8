package io.zhiben.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The words that packs may ask for are those that events carry. */
class WordsTest {
  private static final Path CONTRACTS = Path.of("../contracts/src/main");

  static Stream<Arguments> fields() {
    return Stream.of(
        Arguments.of(Things.HAZARDS, "level", "HazardState", "level"),
        Arguments.of(Things.HAZARDS, "state", "HazardState", "state"),
        Arguments.of(Things.INSPECTIONS, "kind", "InspectionState", "kind"),
        Arguments.of(Things.INSPECTIONS, "mode", "InspectionState", "mode"),
        Arguments.of(Things.INSPECTIONS, "selection", "InspectionState", "selection"),
        Arguments.of(Things.INSPECTIONS, "circumstance", "InspectionState", "circumstances"),
        Arguments.of(Things.DRILLS, "kind", "DrillState", "kind"),
        Arguments.of(Things.TRAININGS, "audience", "TrainingSessionState", "audience"),
        Arguments.of(Things.EXAMS, "audience", "ExamState", "audience"),
        Arguments.of(Things.ACCIDENTS, "grade", "AccidentState", "grade"),
        Arguments.of(Things.ACCIDENTS, "type", "AccidentState", "type"),
        Arguments.of(Things.CASES, "state", "EnforcementCaseState", "state"),
        Arguments.of(Things.LISTINGS, "level", "ListingState", "level"),
        Arguments.of(Things.LISTINGS, "state", "ListingState", "state"),
        Arguments.of(Things.ESCALATIONS, "state", "EscalationState", "state"),
        Arguments.of(Things.MEASURES, "state", "MeasureState", "state"),
        Arguments.of(Things.DEVICES, "kind", "DeviceCountState", "kind"),
        Arguments.of(Things.DEVICE_VIOLATIONS, "kind", "DeviceCountState", "kind"),
        Arguments.of(Things.STAFF, "role", "StaffingState", "role"));
  }

  @ParameterizedTest
  @MethodSource("fields")
  void areThoseOfTheSchema(Things things, String field, String state, String property)
      throws IOException {
    Path schema = CONTRACTS.resolve("resources/schema/" + state + ".v1.json");
    JsonNode said = new ObjectMapper().readTree(schema.toFile()).path("properties").path(property);
    Set<String> words = new TreeSet<>();
    (said.has("items") ? said.path("items") : said)
        .path("enum")
        .forEach(word -> {
          if (!word.isNull()) {
            words.add(word.asText());
          }
        });
    assertFalse(words.isEmpty(), "the schema keeps no list");
    assertEquals(words, new TreeSet<>(Words.of(things, field).orElseThrow()));
  }

  /** Of sources the schema keeps no list, so that others may come; the record tells them. */
  @Test
  void sourcesAreThoseOfTheRecord() throws IOException {
    String record =
        Files.readString(CONTRACTS.resolve("java/io/zhiben/contracts/event/HazardState.java"));
    Matcher told = Pattern.compile("@param source ([^@]+)@param").matcher(record);
    assertTrue(told.find());
    Set<String> words =
        Pattern.compile("[A-Z_]{3,}")
            .matcher(told.group(1))
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(words, new TreeSet<>(Words.of(Things.HAZARDS, "source").orElseThrow()));
  }

  @Test
  void everyListIsCompared() {
    Set<String> compared =
        fields()
            .map(Arguments::get)
            .map(row -> row[0] + "." + row[1])
            .collect(Collectors.toCollection(TreeSet::new));
    compared.add("HAZARDS.source");
    Set<String> kept =
        Arrays.stream(Things.values())
            .flatMap(things ->
                things.fields().keySet().stream()
                    .filter(field -> Words.of(things, field).isPresent())
                    .map(field -> things + "." + field))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(kept, compared);
  }
}
