package io.zhiben.local.suite;

import io.zhiben.local.StackSettings;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How the five processes are started.
 *
 * @param repository the folder with the modules, each built ({@code mvn package})
 * @param home where process ids, logs and the services' files go
 * @param httpBase the portal's HTTP port; the services follow
 * @param managementBase the portal's management port; the services follow
 * @param schemaPrefix of the database schemas and accounts
 * @param topicPrefix of the topics; empty for make run
 * @param fresh whether schemas and files of an earlier start are thrown away
 * @param jvmOptions of each process
 * @param environment added to each process's environment
 */
public record SuiteSettings(
    Path repository,
    Path home,
    int httpBase,
    int managementBase,
    String schemaPrefix,
    String topicPrefix,
    boolean fresh,
    List<String> jvmOptions,
    Map<String, String> environment) {
  /**
   * Five processes share one small machine, so the optimising compiler stays off: for minutes it
   * would take more time from the others than its code saves.
   */
  private static final List<String> SMALL =
      List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  public SuiteSettings {
    jvmOptions = List.copyOf(jvmOptions);
    environment = Map.copyOf(environment);
  }

  /** The suite of {@code make run}: keeps its data. */
  public static SuiteSettings run(Path repository, Path home) {
    return new SuiteSettings(repository, home, 8080, 9080, "zb_", "", false, SMALL, Map.of());
  }

  /** A suite for black-box tests beside a running one: empty schemas, topics of its own. */
  public static SuiteSettings endToEnd(Path repository) {
    Path home = StackSettings.test(System.getenv()).home().resolve("suite");
    String prefix = "e" + UUID.randomUUID().toString().substring(0, 6) + "-";
    return new SuiteSettings(
        repository, home, 20080, 21080, "zb_e_", prefix, true, SMALL, Map.of());
  }

  /** The same with more environment variables, for example {@code ZHIBEN_CLOCK_OFFSET_FILE}. */
  public SuiteSettings with(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(environment);
    all.putAll(more);
    return new SuiteSettings(
        repository,
        home,
        httpBase,
        managementBase,
        schemaPrefix,
        topicPrefix,
        fresh,
        jvmOptions,
        all);
  }

  int httpPort(SuiteService service) {
    return httpBase + service.number();
  }

  int managementPort(SuiteService service) {
    return managementBase + service.number();
  }

  Path folder(SuiteService service) {
    return home.resolve(service.module());
  }

  Path jar(SuiteService service) {
    return repository.resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
  }
}
