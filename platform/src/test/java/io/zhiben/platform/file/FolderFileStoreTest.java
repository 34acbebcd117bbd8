package io.zhiben.platform.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.platform.file.FileStoreException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class FolderFileStoreTest {

  private static final byte[] CONTENT = "content".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;
  private FileStore store;

  @BeforeEach
  void begin() {
    store = new FolderFileStore(folder.resolve("root"));
  }

  @Test
  void keepsAndGivesAndRemoves() throws IOException {
    store.put("hazard/0192/ab34.jpg", in(CONTENT), CONTENT.length, "image/jpeg");
    assertTrue(store.exists("hazard/0192/ab34.jpg"));
    try (InputStream in = store.open("hazard/0192/ab34.jpg").orElseThrow()) {
      assertArrayEquals(CONTENT, in.readAllBytes());
    }
    store.delete("hazard/0192/ab34.jpg");
    assertFalse(store.exists("hazard/0192/ab34.jpg"));
    assertTrue(store.open("hazard/0192/ab34.jpg").isEmpty());
    store.delete("hazard/0192/ab34.jpg");
  }

  @Test
  void replacesWholly() throws IOException {
    store.put("a", in("a longer text".getBytes(StandardCharsets.UTF_8)), 13, "text/plain");
    store.put("a", in(CONTENT), CONTENT.length, "text/plain");
    assertArrayEquals(CONTENT, Files.readAllBytes(folder.resolve("root/a")));
    assertEquals(List.of("a"), names());
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "../a",
        "a/../b",
        "/etc/passwd",
        "a//b",
        "a/",
        ".hidden",
        "a/.b",
        "a\\b",
        "a b",
        "湖.jpg",
        "a\u0000",
        "..",
        ".",
        "C:a",
        "a/..",
        "%2e%2e/a",
        "a\n"
      })
  void refusesKeysThatCouldLeadElsewhere(String key) {
    assertReason(Reason.INVALID_KEY, () -> store.put(key, in(CONTENT), 7, "text/plain"));
    assertReason(Reason.INVALID_KEY, () -> store.open(key));
    assertReason(Reason.INVALID_KEY, () -> store.exists(key));
    assertReason(Reason.INVALID_KEY, () -> store.delete(key));
  }

  @ParameterizedTest
  @CsvSource({"6", "8", "0", "1000"})
  void keepsNothingOfAnotherLength(long said) throws IOException {
    assertReason(Reason.LENGTH_MISMATCH, () -> store.put("dir/a", in(CONTENT), said, "text/plain"));
    assertEquals(List.of(), names());
  }

  @Test
  void keepsNothingOfAStreamThatBreaks() throws IOException {
    InputStream breaking =
        new InputStream() {
          private int left = 100_000;

          @Override
          public int read() throws IOException {
            if (left-- <= 0) {
              throw new IOException("cut");
            }
            return 'x';
          }
        };
    assertReason(Reason.UNAVAILABLE, () -> store.put("dir/a", breaking, 200_000, "text/plain"));
    assertEquals(List.of(), names());
  }

  @Test
  void theOldFileStaysWhenTheNewOneFails() throws IOException {
    store.put("a", in(CONTENT), CONTENT.length, "text/plain");
    assertReason(Reason.LENGTH_MISMATCH, () -> store.put("a", in(CONTENT), 3, "text/plain"));
    assertArrayEquals(CONTENT, Files.readAllBytes(folder.resolve("root/a")));
  }

  @Test
  void aFolderIsNoFile() {
    store.put("dir/a", in(CONTENT), CONTENT.length, "text/plain");
    assertFalse(store.exists("dir"));
    assertReason(Reason.UNAVAILABLE, () -> store.put("dir/a/b", in(CONTENT), 7, "text/plain"));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("root"))) {
      return files.filter(Files::isRegularFile).map(f -> f.getFileName().toString()).toList();
    }
  }

  private static InputStream in(byte[] content) {
    return new ByteArrayInputStream(content);
  }

  private static void assertReason(Reason reason, org.junit.jupiter.api.function.Executable call) {
    assertEquals(reason, assertThrows(FileStoreException.class, call).reason());
  }
}
