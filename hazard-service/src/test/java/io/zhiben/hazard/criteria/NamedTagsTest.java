package io.zhiben.hazard.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiben.contracts.event.NationalTags;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A criterion or template that asks for a tag that nobody can have never speaks for anything. */
class NamedTagsTest {
  private static final Path RESOURCES = Path.of("src/main/resources");

  @Test
  void everyTagThatCriteriaAndTemplatesNameIsOneOfTheNation() throws IOException {
    Set<String> named = new TreeSet<>();
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      files.filter(file -> file.toString().endsWith(".json")).forEach(file -> collect(file, named));
    }
    assertFalse(named.isEmpty());
    Set<String> unknown = new TreeSet<>(named);
    unknown.removeAll(NationalTags.GIVEN);
    unknown.removeAll(NationalTags.OF_PLACES);
    assertEquals(Set.of(), unknown);
  }

  private static void collect(Path file, Set<String> named) {
    try {
      JsonNode root = new ObjectMapper().readTree(file.toFile());
      root.findValues("tags").forEach(tags -> tags.forEach(tag -> named.add(tag.asText())));
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
