package io.zhiben.plans;

import io.zhiben.plans.InvalidPlanPack.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The files of a pack as one text: each begins after a line that names it, so that the lines of
 * both can be told from each other.
 */
public final class PackText {
  /** The files that a pack may have, in their order; the first must be there. */
  public static final List<String> FILES =
      List.of(
          "plan.yaml",
          "units.yaml",
          "tasks.yaml",
          "duties.yaml",
          "indicators.yaml",
          "reports.yaml",
          "uncovered.yaml");

  private static final String MARK = "#file ";

  /** How the names of YAML files end, however people write them. */
  private static final Pattern YAML =
      Pattern.compile(".*\\.ya?ml", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private PackText() {}

  /** A line of a file. */
  record Position(String file, int line) {}

  /**
   * @param texts of the files by their names, in their order
   */
  public static String of(Map<String, String> texts) {
    return texts.entrySet().stream()
        .map(file -> MARK + file.getKey() + "\n" + file.getValue().stripTrailing() + "\n")
        .collect(Collectors.joining());
  }

  /** Whether somebody meant the folder to be a pack: it has YAML files, whatever their names. */
  public static boolean isMeant(Path folder) {
    return !yamlFiles(folder).isEmpty();
  }

  /**
   * The pack in a folder.
   *
   * @throws InvalidPlanPack without the first file, and for a further YAML file, which would be
   *     left out unseen
   */
  public static String in(Path folder) {
    refuseOthers(folder);
    return of(
        FILES.stream()
            .map(folder::resolve)
            .filter(Files::isRegularFile)
            .collect(
                Collectors.toMap(
                    file -> file.getFileName().toString(),
                    PackText::text,
                    (a, b) -> a,
                    LinkedHashMap::new)));
  }

  private static void refuseOthers(Path folder) {
    List<String> names = yamlFiles(folder);
    List<Fault> faults = new ArrayList<>();
    if (!names.contains(FILES.getFirst())) {
      faults.add(new Fault(FILES.getFirst(), 0, "/", "the file is missing"));
    }
    names.stream()
        .filter(name -> !FILES.contains(name))
        .map(name -> new Fault(name, 0, "/", "is no file of a pack: those are " + FILES))
        .forEach(faults::add);
    if (!faults.isEmpty()) {
      throw new InvalidPlanPack(folder.toString(), faults);
    }
  }

  private static List<String> yamlFiles(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .filter(name -> YAML.matcher(name).matches())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files of a text by their names; what stands before the first mark is the first file's. */
  public static Map<String, String> split(String text) {
    Map<String, StringBuilder> files = new LinkedHashMap<>();
    String file = FILES.getFirst();
    for (String line : text.lines().toList()) {
      if (line.startsWith(MARK)) {
        file = line.substring(MARK.length()).strip();
        files.computeIfAbsent(file, name -> new StringBuilder());
      } else {
        files.computeIfAbsent(file, name -> new StringBuilder()).append(line).append('\n');
      }
    }
    Map<String, String> texts = new LinkedHashMap<>();
    files.forEach((name, content) -> texts.put(name, content.toString()));
    return texts;
  }

  /** Where the first file ends, in characters. */
  static int endOfFirst(String text) {
    int next = text.indexOf("\n" + MARK, 1);
    return next < 0 ? text.length() : next + 1;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a line of the text stands; in the first file where none is named. */
  static Position locate(String text, int line) {
    String file = FILES.getFirst();
    int before = 0;
    int at = 0;
    for (String each : text.lines().limit(line).toList()) {
      at++;
      if (each.startsWith(MARK)) {
        file = each.substring(MARK.length()).strip();
        before = at;
      }
    }
    return new Position(file, Math.max(0, line - before));
  }
}
