package io.zhiben.hazard.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriteriaFilesTest {
  private static final String GOOD =
      """
      {
        "id": "a-1", "title": "t", "documentNo": "d", "sector": "s", "version": 1,
        "effectiveFrom": "2020-01-01", "coverage": "FULL",
        "clauses": [
          {"id": "a-1/1", "no": "1", "text": "x", "keywords": ["k"]}
        ]
      }
      """;

  private static List<CriteriaSet> read(String file) {
    Map<String, String> files =
        Map.of("directory.json", "{\"sets\": [\"a-1\"]}", "sets/a-1.json", file);
    return new CriteriaFiles(
            Libraries.JSON,
            name ->
                files.containsKey(name)
                    ? new ByteArrayInputStream(files.get(name).getBytes(StandardCharsets.UTF_8))
                    : null)
        .read();
  }

  @Test
  void readsAGoodFile() {
    CriteriaSet set = read(GOOD).getFirst();
    assertEquals("x", set.clauses().getFirst().text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what is replaced | by what | line | a word of the fault
        "\"coverage\": \"FULL\", | \"coverage\": \"FULL\", \"colour\": 1, | 0 | colour",
        "\"no\": \"1\", | \"no\": \"1\", \"no\": \"2\", | 5 | Duplicate",
        "\"version\": 1, | \"version\": 0, | 0 | version",
        "\"version\": 1, | '' | 0 | version",
        "\"title\": \"t\", | '' | 0 | title",
        "\"FULL\" | \"WHOLE\" | 3 | WHOLE",
        "\"FULL\" | \"DIRECTORY\" | 0 | coverage",
        "2020-01-01 | 2020-13-01 | 3 | 2020-13-01",
        "\"effectiveFrom\": \"2020-01-01\", | '' | 0 | day",
        "[\"k\"] | [] | 0 | keywords",
        "a-1/1 | b-1/1 | 0 | no id of this set",
        "a-1/1 | a-1/X | 0 | is none",
        "a-1 | a-2 | 0 | its id is a-2",
        "\"text\": \"x\" | \"text\": \" \" | 0 | text"
      })
  void stopsAtWhatIsNotUnderstoodAndSaysWhere(String part, String bad, int line, String word) {
    assertTrue(GOOD.contains(part), part);
    String fault =
        assertThrows(IllegalStateException.class, () -> read(GOOD.replace(part, bad))).getMessage();
    assertTrue(fault.contains("sets/a-1.json"), fault);
    assertTrue(fault.contains(word), fault);
    assertTrue(line == 0 || fault.contains("line " + line), fault);
  }

  @Test
  void stopsAtAFileThatIsNotThere() {
    String fault =
        assertThrows(
                IllegalStateException.class,
                () -> new CriteriaFiles(Libraries.JSON, name -> null).read())
            .getMessage();
    assertTrue(fault.contains("directory.json"), fault);
  }
}
