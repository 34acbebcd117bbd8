package io.zhiben.reporting.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.plans.PackText;
import io.zhiben.plans.PlanPackReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanSourcesTest {
  private static final String SHIPPED = "donglihu-2024-2026";
  private static final List<String> ALL = new PlanPackReader().shippedNames();

  @TempDir Path folder;

  @Test
  void takesPacksOfTheFolderBesideThoseOfTheBuild() throws IOException {
    write("another-town", text().replace("id: " + SHIPPED, "id: another-town"));
    assertEquals(shippedAnd("another-town"), sources().texts().keySet());
  }

  @Test
  void aPackOfAShippedNameReplacesThatOne() throws IOException {
    write(SHIPPED, text().replace("highRiskTags: [highRisk]", "highRiskTags: [festive]"));
    assertTrue(sources().texts().get(SHIPPED).contains("highRiskTags: [festive]"));
  }

  @Test
  void leavesOutABadPackAndOneOfAnotherName() throws IOException {
    write(SHIPPED, text().replace("highRiskTags: [highRisk]", "highRiskTags: often"));
    write("misnamed", text());
    assertEquals(Set.copyOf(ALL), sources().texts().keySet());
    assertEquals(text(), sources().texts().get(SHIPPED));
  }

  @Test
  void leavesOutAPackWhoseHeadIsMisnamed() throws IOException {
    write("another-town", text().replace("id: " + SHIPPED, "id: another-town"));
    Path pack = folder.resolve("another-town");
    Files.move(pack.resolve("plan.yaml"), pack.resolve("plan.yml"));
    assertEquals(Set.copyOf(ALL), sources().texts().keySet());
    Files.move(pack.resolve("plan.yml"), pack.resolve("plan.yaml"));
    assertEquals(shippedAnd("another-town"), sources().texts().keySet());
  }

  @Test
  void leavesOutThoseWhoseParentsRunInACircleAndTheirChildren() throws IOException {
    write("one", child("one", "two"));
    write("two", child("two", "one"));
    write("three", child("three", "one"));
    write("four", child("four", SHIPPED));
    assertEquals(shippedAnd("four"), sources().texts().keySet());
  }

  @Test
  void aShippedPackComesBackWhereTheFoldersOneHasNoParent() throws IOException {
    write(SHIPPED, child(SHIPPED, "no-such-plan"));
    assertFalse(sources().texts().get(SHIPPED).contains("no-such-plan"));
  }

  private static String child(String id, String parent) {
    return text().replace("id: " + SHIPPED, "id: " + id + "\nparentPlan: " + parent);
  }

  private static Set<String> shippedAnd(String name) {
    Set<String> names = new HashSet<>(ALL);
    names.add(name);
    return names;
  }

  private PlanSources sources() {
    return new PlanSources(() -> Optional.of(folder));
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name));
    for (Map.Entry<String, String> file : PackText.split(text).entrySet()) {
      Files.writeString(folder.resolve(name).resolve(file.getKey()), file.getValue());
    }
  }

  private static String text() {
    return new PlanPackReader().shippedText(SHIPPED);
  }
}
