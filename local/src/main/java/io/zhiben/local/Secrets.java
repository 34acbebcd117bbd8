package io.zhiben.local;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** The passwords of a set: fixed for tests, otherwise generated once and kept in a 0600 file. */
public final class Secrets {
  /** The password of all demo users of the test set. */
  public static final String TEST_PASSWORD = "Zhiben-test-1!";

  private static final String DEMO = "demo-password";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path file;
  private final Map<String, String> values;

  private Secrets(Path file, Map<String, String> values) {
    this.file = file;
    this.values = values;
  }

  static Secrets fixed() {
    return new Secrets(null, new TreeMap<>());
  }

  static Secrets keptIn(Path file) {
    try {
      Map<String, String> values = new TreeMap<>();
      if (Files.exists(file)) {
        values.putAll(JSON.readValue(file.toFile(), new TypeReference<Map<String, String>>() {}));
      }
      return new Secrets(file, values);
    } catch (IOException e) {
      throw new UncheckedIOException("The file of passwords cannot be read: " + file, e);
    }
  }

  /** The secret of that name; made up and saved when it is asked for the first time. */
  public synchronized String get(String name) {
    if (file == null) {
      return "test-" + name;
    }
    return value(name, Secrets::random);
  }

  /** The password that all demo users share. */
  public synchronized String demoPassword() {
    if (file == null) {
      return TEST_PASSWORD;
    }
    return value(DEMO, () -> "Zb-" + random().substring(0, 12).replaceAll("[-_]", "x") + "-7a!");
  }

  private String value(String name, java.util.function.Supplier<String> made) {
    String value = values.get(name);
    if (value == null) {
      value = made.get();
      values.put(name, value);
      save();
    }
    return value;
  }

  private void save() {
    try {
      writePrivately(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(values));
    } catch (IOException e) {
      throw new UncheckedIOException("The file of passwords cannot be written: " + file, e);
    }
  }

  private static String random() {
    byte[] bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Writes a file that only its owner may read, at once or not at all. */
  static void writePrivately(Path file, byte[] content) throws IOException {
    Files.createDirectories(file.getParent());
    Path draft = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
    Files.deleteIfExists(draft);
    Files.createFile(
        draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.write(draft, content);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
