package io.zhiben.portal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionKeyTest {
  private static final byte[] OWNER = {1, 2, 3};

  private final SessionKey key = new SessionKey(keyOf(1));

  @Test
  void opensWhatItClosed() {
    byte[] stored = key.encrypt("token", OWNER, "access_token");

    assertEquals("token", key.decrypt(stored, OWNER, "access_token"));
    assertFalse(new String(stored, StandardCharsets.ISO_8859_1).contains("token"));
  }

  @Test
  void neverGivesTheSameTwice() {
    assertFalse(Arrays.equals(key.encrypt("token", OWNER, "a"), key.encrypt("token", OWNER, "a")));
  }

  @Test
  void isBoundToRowColumnAndKey() {
    byte[] stored = key.encrypt("token", OWNER, "access_token");

    assertThrows(
        UnreadableSecret.class, () -> key.decrypt(stored, new byte[] {1, 2, 4}, "access_token"));
    assertThrows(UnreadableSecret.class, () -> key.decrypt(stored, OWNER, "refresh_token"));
    assertThrows(
        UnreadableSecret.class,
        () -> new SessionKey(keyOf(2)).decrypt(stored, OWNER, "access_token"));
  }

  @Test
  void noticesEveryChangedByte() {
    byte[] stored = key.encrypt("token", OWNER, "a");
    for (int i = 0; i < stored.length; i++) {
      byte[] changed = stored.clone();
      changed[i] ^= 1;
      assertThrows(UnreadableSecret.class, () -> key.decrypt(changed, OWNER, "a"));
    }
    assertThrows(UnreadableSecret.class, () -> key.decrypt(new byte[3], OWNER, "a"));
  }

  @Test
  void csrfTokensAreTheSessionsOwn() {
    Secret one = Secret.fresh();
    Secret other = Secret.fresh();

    assertEquals(key.csrfToken(one), key.csrfToken(one));
    assertNotEquals(key.csrfToken(one), key.csrfToken(other));
    assertNotEquals(key.csrfToken(one), new SessionKey(keyOf(2)).csrfToken(one));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "AAAA", "not base64 at all!"})
  void refusesAKeyThatIsNone(String key) {
    assertThrows(IllegalStateException.class, () -> new SessionKey(key));
  }

  private static String keyOf(int fill) {
    byte[] bytes = new byte[32];
    Arrays.fill(bytes, (byte) fill);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
