import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the parts of the documentation that follow from the code: {@code java
 * docs/tools/GenerateDocs.java} in the repository's folder. With {@code --check} it writes nothing
 * and fails where a part is not as the code says. Only the OpenAPI documents need a packaged suite
 * ({@code make docs} sees to it).
 */
final class GenerateDocs {
  private static final String BEGIN = "<!-- generated: %s -->\n";
  private static final String END = "<!-- end of generated part -->";

  private GenerateDocs() {}

  public static void main(String[] arguments) throws IOException {
    boolean check = arguments.length == 1 && arguments[0].equals("--check");
    if (!check && arguments.length > 0) {
      System.err.println("Usage: java docs/tools/GenerateDocs.java [--check]");
      System.exit(2);
    }
    Path repository = Path.of("").toAbsolutePath();
    if (!Files.isDirectory(repository.resolve("contracts"))) {
      System.err.println("Start this in the repository's folder");
      System.exit(2);
    }
    Sources sources = new Sources(repository);
    Map<String, Map<String, String>> parts = new LinkedHashMap<>();
    parts.put("docs/errors.md", Map.of("errors", new ErrorTables(sources).text()));
    try (Contracts contracts = new Contracts(sources)) {
      parts.put(
          "docs/rights.md",
          Map.of(
              "rights", new RightTables(contracts).text(),
              "operations", new OperationTables(sources).text()));
      parts.put("docs/events.md", Map.of("events", new EventTables(contracts).text()));
    }
    int stale = 0;
    for (var file : parts.entrySet()) {
      stale += bring(repository.resolve(file.getKey()), file.getKey(), file.getValue(), check);
    }
    stale += new OpenApiDocuments(repository).bring(check);
    if (check && stale > 0) {
      System.err.println("Run \"make docs\" and commit what it changes.");
      System.exit(1);
    }
  }

  /** Returns 1 where the file was not as it should be. */
  private static int bring(Path file, String name, Map<String, String> parts, boolean check)
      throws IOException {
    String before = Files.readString(file);
    String after = before;
    for (var part : parts.entrySet()) {
      after = replaced(after, name, part.getKey(), part.getValue());
    }
    if (after.equals(before)) {
      return 0;
    }
    if (check) {
      System.err.println(name + " is not as the code says.");
    } else {
      Files.writeString(file, after);
      System.out.println(name + " written");
    }
    return 1;
  }

  private static String replaced(String text, String file, String part, String content) {
    String mark = BEGIN.formatted(part);
    int begin = text.indexOf(mark);
    int end = begin < 0 ? -1 : text.indexOf(END, begin);
    if (end < 0) {
      throw new IllegalStateException(file + " has no generated part \"" + part + "\"");
    }
    return text.substring(0, begin + mark.length())
        + content.stripTrailing()
        + "\n"
        + text.substring(end);
  }
}
