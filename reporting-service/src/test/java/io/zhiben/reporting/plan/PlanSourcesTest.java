package io.zhiben.reporting.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.plans.PlanPackReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanSourcesTest {
  private static final String SHIPPED = "donglihu-2024-2026";

  @TempDir Path folder;

  @Test
  void takesPacksOfTheFolderBesideThoseOfTheBuild() throws IOException {
    write("another-town", text().replace("id: " + SHIPPED, "id: another-town"));
    Set<String> names = shippedNames();
    names.add("another-town");
    assertEquals(names, sources().texts().keySet());
  }

  @Test
  void aPackOfAShippedNameReplacesThatOne() throws IOException {
    write(SHIPPED, text().replace("warnDays: 15", "warnDays: 20"));
    assertTrue(sources().texts().get(SHIPPED).contains("warnDays: 20"));
  }

  @Test
  void leavesOutABadPackAndOneOfAnotherName() throws IOException {
    write(SHIPPED, text().replace("warnDays: 15", "warnDays: often"));
    write("misnamed", text());
    assertEquals(shippedNames(), sources().texts().keySet());
    assertEquals(text(), sources().texts().get(SHIPPED));
  }

  private PlanSources sources() {
    return new PlanSources(() -> Optional.of(folder));
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name));
    Files.writeString(folder.resolve(name).resolve("plan.yaml"), text);
  }

  private static Set<String> shippedNames() {
    return new HashSet<>(new PlanPackReader().shippedNames());
  }

  private static String text() {
    return new PlanPackReader().shippedText(SHIPPED);
  }
}
