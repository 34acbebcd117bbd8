package io.zhiben.reporting.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Migrations that have a topic read once more reach the consumer under whatever prefix. */
class RewoundConsumersTest {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Pattern REWINDS =
      Pattern.compile("delete from consumed_offset\\s+where consumer (?:= |in \\()'([^']*)'");

  /** Written before it was noticed; what was released is never edited. */
  private static final Set<String> WITHOUT_PREFIX =
      Set.of(
          "V2__hazard_figures.sql",
          "V3__extended_deadlines.sql",
          "V6__more_facts.sql",
          "V13__points.sql",
          "V20__facts_of_past_days.sql");

  @Test
  void laterOnesNameTheConsumerByItsPlaceholder() throws IOException {
    List<String> named = new ArrayList<>();
    try (Stream<Path> files = Files.list(RESOURCES.resolve("db/migration"))) {
      for (Path file : files.sorted().toList()) {
        Matcher rewinds = REWINDS.matcher(Files.readString(file));
        while (!WITHOUT_PREFIX.contains(file.getFileName().toString()) && rewinds.find()) {
          named.add(rewinds.group(1));
        }
      }
    }
    assertFalse(named.isEmpty(), "none was found: is the pattern out of date?");
    named.forEach(name -> assertTrue(name.matches("\\$\\{\\w+_consumer}"), name));
  }

  @ParameterizedTest
  @CsvSource({"enterprise, enterprises", "hazard, hazards", "training, trainings"})
  void thePlaceholderIsTheNameOfTheGroup(String channel, String placeholder) throws IOException {
    Properties settings = new Properties();
    try (Reader reader = Files.newBufferedReader(RESOURCES.resolve("application.properties"))) {
      settings.load(reader);
    }
    String group =
        settings.getProperty("mp.messaging.incoming." + channel + "-events.group.id", "none");
    assertEquals(
        group, settings.getProperty("quarkus.flyway.placeholders." + placeholder + "_consumer"));
  }
}
