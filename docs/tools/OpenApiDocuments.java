import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The OpenAPI documents, which packaging a service leaves in its output folder. */
final class OpenApiDocuments {
  private static final Map<String, String> BY_MODULE =
      new TreeMap<>(
          Map.of(
              "enterprise-service", "enterprise",
              "hazard-service", "hazard",
              "training-service", "training",
              "reporting-service", "reporting",
              "portal", "portal"));

  private final Path repository;

  OpenApiDocuments(Path repository) {
    this.repository = repository;
  }

  /** Returns how many committed documents are not as the code says, after writing them or not. */
  int bring(boolean check) throws IOException {
    int stale = 0;
    for (var module : BY_MODULE.entrySet()) {
      Path made = repository.resolve(module.getKey()).resolve("target/openapi/openapi.yaml");
      String name = "docs/openapi/" + module.getValue() + ".yaml";
      Path committed = repository.resolve(name);
      if (!Files.exists(made)) {
        System.err.println(
            name + " was not looked at, because " + module.getKey() + " is not packaged.");
        stale += check ? 1 : 0;
      } else if (!Files.exists(committed) || Files.mismatch(made, committed) >= 0) {
        if (check) {
          System.err.println(name + " is not as the code says.");
        } else {
          Files.createDirectories(committed.getParent());
          Files.write(committed, Files.readAllBytes(made));
          System.out.println(name + " written");
        }
        stale++;
      }
    }
    return stale;
  }
}
