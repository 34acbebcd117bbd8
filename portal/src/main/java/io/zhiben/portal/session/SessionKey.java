package io.zhiben.portal.session;

import io.quarkus.runtime.StartupEvent;
import io.zhiben.portal.PortalConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What the portal does with its key: it encrypts what lies in the database (AES-256-GCM) and
 * derives each session's CSRF token. The two use different keys made of the configured one.
 */
@ApplicationScoped
class SessionKey {
  private static final int KEY_BYTES = 32;
  private static final int IV_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final byte VERSION = 1;

  private final SecureRandom random = new SecureRandom();
  private final SecretKeySpec encryption;
  private final SecretKeySpec csrf;

  @Inject
  SessionKey(PortalConfig config) {
    this(config.sessionKey());
  }

  SessionKey(String base64) {
    byte[] key = decode(base64);
    this.encryption =
        new SecretKeySpec(mac(new SecretKeySpec(key, "HmacSHA256"), "encryption"), "AES");
    this.csrf = new SecretKeySpec(mac(new SecretKeySpec(key, "HmacSHA256"), "csrf"), "HmacSHA256");
  }

  /**
   * Made at the start, so that a key that is none stops the portal and not the first person who
   * signs in.
   */
  void beMadeAtStart(@Observes StartupEvent started) {}

  /**
   * @param owner hash of the row's id, bound to the result: a value copied to another row is not
   *     readable there
   * @param column bound as well, so that one value cannot be put in another's place
   */
  byte[] encrypt(String text, byte[] owner, String column) {
    try {
      byte[] iv = new byte[IV_BYTES];
      random.nextBytes(iv);
      byte[] sealed =
          cipher(Cipher.ENCRYPT_MODE, iv, owner, column)
              .doFinal(text.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.allocate(1 + IV_BYTES + sealed.length)
          .put(VERSION)
          .put(iv)
          .put(sealed)
          .array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @throws UnreadableSecret when the value was made under another key, changed or moved
   */
  String decrypt(byte[] stored, byte[] owner, String column) {
    try {
      if (stored.length <= 1 + IV_BYTES || stored[0] != VERSION) {
        throw new UnreadableSecret(null);
      }
      byte[] iv = Arrays.copyOfRange(stored, 1, 1 + IV_BYTES);
      byte[] text =
          cipher(Cipher.DECRYPT_MODE, iv, owner, column)
              .doFinal(stored, 1 + IV_BYTES, stored.length - 1 - IV_BYTES);
      return new String(text, StandardCharsets.UTF_8);
    } catch (GeneralSecurityException e) {
      throw new UnreadableSecret(e);
    }
  }

  /** The token that the session's own page must send with every change. */
  String csrfToken(Secret sessionId) {
    return Secret.encode(mac(csrf, sessionId.value()));
  }

  private Cipher cipher(int mode, byte[] iv, byte[] owner, String column)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, encryption, new GCMParameterSpec(TAG_BITS, iv));
    cipher.updateAAD(owner);
    cipher.updateAAD(column.getBytes(StandardCharsets.US_ASCII));
    return cipher;
  }

  private static byte[] mac(SecretKeySpec key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] decode(String base64) {
    byte[] key;
    try {
      key = Base64.getDecoder().decode(base64.strip());
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("zhiben.portal.session-key is not base64", e);
    }
    if (key.length != KEY_BYTES) {
      throw new IllegalStateException(
          "zhiben.portal.session-key must hold 32 bytes, not " + key.length);
    }
    return key;
  }
}
