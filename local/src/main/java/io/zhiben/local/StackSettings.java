package io.zhiben.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a set of servers is like.
 *
 * @param set its name, "run" or "test"
 * @param home its data folder
 * @param cache where unpacked programs are kept for all sets
 * @param forTests whether passwords are the well-known ones and Kafka begins empty; otherwise they
 *     are generated at the first start and kept in the data folder
 * @param demo whether the realm gets the demo users and clients
 * @param portalUrls the portal's addresses as browsers see it; the first is the main one
 */
public record StackSettings(
    String set,
    Path home,
    Path cache,
    Ports ports,
    DatabaseKind database,
    OwnServers own,
    boolean forTests,
    boolean demo,
    List<String> portalUrls) {

  /** The set of {@code make run}: its data outlives restarts. */
  public static StackSettings run(Map<String, String> environment) {
    return new StackSettings(
        "run",
        Folders.data(environment, "run"),
        Folders.cache(environment),
        Ports.RUN,
        DatabaseKind.of(environment),
        OwnServers.of(environment),
        false,
        true,
        List.of("http://localhost:8080"));
  }

  /** The set that the tests of all modules share. */
  public static StackSettings test(Map<String, String> environment) {
    return new StackSettings(
        "test",
        Folders.data(environment, "test"),
        Folders.cache(environment),
        Ports.TEST,
        DatabaseKind.of(environment),
        OwnServers.of(environment),
        true,
        true,
        List.of("http://localhost:20080", "http://localhost:8081", "http://127.0.0.1:8081"));
  }

  Path databaseHome() {
    return home.resolve(database.folder());
  }

  Path kafkaHome() {
    return home.resolve("kafka");
  }

  Path keycloakHome() {
    return home.resolve("keycloak");
  }

  Path stateFile() {
    return home.resolve("state.json");
  }

  Path supervisorPidFile() {
    return home.resolve("supervisor.pid");
  }
}
