package io.zhiben.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people see who look at folders with packs. */
class PlansMainTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

  @ParameterizedTest
  @ValueSource(strings = {"plan.yml", "plan.YAML", "Plan.yaml", "plans.yaml"})
  void aHeadOfAnotherNameIsRefusedWithItsFile(String name) throws IOException {
    Path pack = write("sample");
    Files.move(pack.resolve("plan.yaml"), pack.resolve(name));

    assertTrue(PackText.isMeant(pack));
    assertFalse(PlansMain.lint(List.of(pack), out));
    assertTrue(said().contains("sample/" + name + ":0: /: is no file of a pack"), said());
    printed.reset();
    assertFalse(PlansMain.coverage(List.of(pack), out));
    assertTrue(said().contains("sample/" + name + ":0: /: is no file of a pack"), said());
  }

  @Test
  void aHeadThatIsMissingIsToldWithItsFile() throws IOException {
    Path pack = write("sample");
    Files.delete(pack.resolve("plan.yaml"));

    assertTrue(PackText.isMeant(pack));
    assertFalse(PlansMain.lint(List.of(pack), out));
    assertTrue(said().contains("sample/plan.yaml:0: /: the file is missing"), said());
  }

  @Test
  void aSecondHeadBesideTheFirstIsRefusedToo() throws IOException {
    Path pack = write("sample");
    Files.copy(pack.resolve("plan.yaml"), pack.resolve("plan.yml"));

    assertFalse(PlansMain.lint(List.of(pack), out));
    assertTrue(said().contains("sample/plan.yml:0: /: is no file of a pack"), said());
  }

  @Test
  void theOtherPacksAreCountedAllTheSame() throws IOException {
    Path bad = write("bad");
    Files.move(bad.resolve("plan.yaml"), bad.resolve("plan.yml"));

    assertFalse(PlansMain.coverage(List.of(bad, write("sample")), out));
    assertTrue(said().contains("sample: 0 / 0 rows covered"), said());
  }

  @Test
  void whatHoldsNoYamlIsNoPack() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("README.md"), "what people read");
    Files.createDirectory(other.resolve("nested.yaml"));

    assertFalse(PackText.isMeant(other));
    assertFalse(PackText.isMeant(other.resolve("README.md")));
    assertFalse(PackText.isMeant(folder.resolve("nowhere")));
    // whoever names it means it
    assertFalse(PlansMain.lint(List.of(other), out));
    assertTrue(said().contains("other/plan.yaml:0: /: the file is missing"), said());
  }

  @Test
  void aGoodPackIsRead() throws IOException {
    Path pack = write("sample");
    PlansMain.lint(List.of(pack), out);
    assertEquals("1 of 1 packs can be read", said().lines().toList().getLast());
  }

  private Path write(String name) throws IOException {
    Path pack = Files.createDirectory(folder.resolve(name));
    for (Map.Entry<String, String> file : PackText.split(SamplePack.text()).entrySet()) {
      Files.writeString(pack.resolve(file.getKey()), file.getValue());
    }
    return pack;
  }

  private String said() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
