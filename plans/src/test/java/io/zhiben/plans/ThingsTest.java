package io.zhiben.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ThingsTest {
  private static final String MARK = "<!-- things -->";

  @Test
  @DisplayName("docs/plan-packs.md lists the things and their fields as they are")
  void theDocumentSaysTheSame() throws IOException {
    String document = Files.readString(Path.of("../docs/plan-packs.md"));
    List<String> rows =
        document
            .substring(document.indexOf(MARK))
            .lines()
            .filter(line -> line.startsWith("| `"))
            .toList();
    assertEquals(Arrays.stream(Things.values()).map(ThingsTest::row).toList(), rows);
  }

  /** A thing has a sector where it has an enterprise. */
  @ParameterizedTest
  @EnumSource(Things.class)
  void whatIsOfEnterprisesIsOfTheirSector(Things things) {
    boolean asked = things.areOfEnterprises() && things != Things.ENTERPRISES;
    for (String field : List.of("ofDomain", "ofIndustry", "ofTag")) {
      assertEquals(asked, things.fields().containsKey(field), field);
    }
  }

  private static String row(Things things) {
    String fields =
        new TreeMap<>(things.fields())
            .entrySet().stream()
                .map(field ->
                    "`" + field.getKey() + "` " + field.getValue().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    return "| `" + things + "`" + (things.prove() ? " *" : "") + " | " + fields + " |";
  }

  /** A field is asked for by a value of its kind, or by a list where it holds text. */
  @ParameterizedTest
  @CsvSource({
    "HAZARDS, level, true, 1",
    "DRILLS, fourNo, true, 0",
    "DRILLS, participants, 3, 0",
    "DRILLS, participants, many, 1",
    "HAZARDS, foundFrom, 2024-01-01, 0",
    "HAZARDS, foundFrom, yesterday, 1",
    "MEETINGS, size, 3, 1",
    "ENTERPRISES, allTags, aboveScale, 0",
    "HAZARDS, ofIndustry, C25, 0",
    "DEVICES, ofTag, true, 1",
    "LISTINGS, ofDomain, FIRE, 1",
    "STAFF, ofDomain, FIRE, 1",
  })
  void conditionsFitTheFields(Things things, String field, String value, int faults) {
    Object said =
        value.matches("true|false")
            ? (Object) Boolean.valueOf(value)
            : value.matches("\\d+") ? (Object) Integer.valueOf(value) : value;
    assertEquals(faults, FormulaRules.where(things, Map.of(field, said)).size());
  }
}
