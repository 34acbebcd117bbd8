package io.zhiben.hazard.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SealsTest {
  private static final String NEW = "k2:dGVzdHMtb25seS10ZXN0cy1vbmx5LXRlc3RzLW9ubHk=";
  private static final String OLD = "k1:b2xkLW9uZS1vbGQtb25lLW9sZC1vbmUtb2xkLW9uZS0=";
  private static final UUID ROW = UUID.fromString("0192aaaa-0000-7000-8000-000000000001");
  private static final Binding KEY = new Binding("120110013000", "tip_off", ROW, "key");
  private static final Binding TEXT = new Binding("120110013000", "tip_off", ROW, "text");

  private final Seals seals = seals(NEW + "," + OLD);

  @Test
  void opensWhatItSealedAndNeverSealsAlike() {
    SealedKey key = seals.newKey(KEY);
    byte[] sealed = seals.seal(key, KEY, TEXT, "秘密".getBytes(UTF_8));

    assertEquals("秘密", new String(seals.open(key, KEY, TEXT, sealed), UTF_8));
    assertFalse(new String(sealed, UTF_8).contains("秘密"));
    assertNotEquals(hex(sealed), hex(seals.seal(key, KEY, TEXT, "秘密".getBytes(UTF_8))));
  }

  @ParameterizedTest
  @CsvSource({
    "120110013001, tip_off, 0192aaaa-0000-7000-8000-000000000001, text",
    "120110013000, tip_off_message, 0192aaaa-0000-7000-8000-000000000001, text",
    "120110013000, tip_off, 0192aaaa-0000-7000-8000-000000000002, text",
    "120110013000, tip_off, 0192aaaa-0000-7000-8000-000000000001, name"
  })
  void doesNotOpenElsewhere(String tenant, String table, UUID row, String field) {
    SealedKey key = seals.newKey(KEY);
    byte[] sealed = seals.seal(key, KEY, TEXT, new byte[] {1, 2, 3});
    Binding elsewhere = new Binding(tenant, table, row, field);

    assertThrows(Unsealable.class, () -> seals.open(key, KEY, elsewhere, sealed));
    assertThrows(Unsealable.class, () -> seals.open(key, elsewhere, TEXT, sealed));
  }

  @Test
  void doesNotOpenUnderAnotherRowsKeyOrChanged() {
    SealedKey key = seals.newKey(KEY);
    byte[] sealed = seals.seal(key, KEY, TEXT, new byte[] {1, 2, 3});
    SealedKey other = seals.newKey(KEY);
    byte[] changed = sealed.clone();
    changed[changed.length - 1] ^= 1;

    assertThrows(Unsealable.class, () -> seals.open(other, KEY, TEXT, sealed));
    assertThrows(Unsealable.class, () -> seals.open(key, KEY, TEXT, changed));
    assertThrows(Unsealable.class, () -> seals.open(key, KEY, TEXT, new byte[5]));
  }

  @Test
  void wrapsAnewWithoutTouchingWhatIsSealed() {
    Seals before = seals(OLD);
    SealedKey old = before.newKey(KEY);
    byte[] sealed = before.seal(old, KEY, TEXT, new byte[] {7});

    SealedKey fresh = seals.rewrap(old, KEY);

    assertEquals("k1", old.keyId());
    assertEquals("k2", fresh.keyId());
    assertArrayEquals(new byte[] {7}, seals(NEW).open(fresh, KEY, TEXT, sealed));
    assertThrows(Unsealable.class, () -> seals(NEW).open(old, KEY, TEXT, sealed));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        " ",
        "dGVzdHMtb25seS10ZXN0cy1vbmx5LXRlc3RzLW9ubHk=",
        "k1:short",
        "k1:c2hvcnQ=",
        "k1:!!!!",
        NEW + "," + NEW,
        NEW + ",,"
      })
  void doesNotStartWithoutKeys(String keys) {
    IllegalStateException refused = assertThrows(IllegalStateException.class, () -> seals(keys));

    assertFalse(refused.getMessage().contains("dGVz"), "no key in a message");
  }

  @Test
  void readsKeysFromAFile(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("keys"), OLD + "\n");

    assertEquals("k1", new Seals(config(NEW, file.toString())).activeKey());
  }

  private static String hex(byte[] bytes) {
    return java.util.HexFormat.of().formatHex(bytes);
  }

  private static Seals seals(String keys) {
    return new Seals(config(keys, null));
  }

  private static SealConfig config(String keys, String file) {
    return new SealConfig() {
      @Override
      public Optional<String> keys() {
        return Optional.ofNullable(keys);
      }

      @Override
      public Optional<String> keysFile() {
        return Optional.ofNullable(file);
      }
    };
  }
}
