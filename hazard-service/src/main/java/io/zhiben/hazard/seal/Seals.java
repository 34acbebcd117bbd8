package io.zhiben.hazard.seal;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals and opens by AES-256-GCM. Without a key the service does not start, in production or not.
 */
@ApplicationScoped
public class Seals {
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private final Map<String, SecretKeySpec> keys;
  private final String active;

  Seals(SealConfig config) {
    this.keys = parse(textOf(config));
    this.active = keys.keySet().iterator().next();
  }

  /** Made at the start, so that a missing key stops the service and not the first reporter. */
  void beMadeAtStart(@Observes StartupEvent started) {}

  /** The key that wraps from now on. */
  public String activeKey() {
    return active;
  }

  /** A new data key for the record. */
  public SealedKey newKey(Binding record) {
    byte[] dataKey = new byte[KEY_BYTES];
    random.nextBytes(dataKey);
    return wrap(active, dataKey, record);
  }

  /** The same data key under the active key; what it sealed stays as it is. */
  public SealedKey rewrap(SealedKey key, Binding record) {
    return wrap(active, unwrap(key, record), record);
  }

  /**
   * @param record what the key belongs to
   * @param value what the value belongs to
   */
  public byte[] seal(SealedKey key, Binding record, Binding value, byte[] plain) {
    return encrypt(new SecretKeySpec(unwrap(key, record), "AES"), value, plain);
  }

  /**
   * @throws Unsealable when it was changed or moved
   */
  public byte[] open(SealedKey key, Binding record, Binding value, byte[] sealed) {
    return decrypt(new SecretKeySpec(unwrap(key, record), "AES"), value, sealed);
  }

  SealedKey wrap(String keyId, byte[] dataKey, Binding record) {
    return new SealedKey(keyId, encrypt(keys.get(keyId), record, dataKey));
  }

  private byte[] unwrap(SealedKey key, Binding record) {
    SecretKeySpec wrapping = keys.get(key.keyId());
    if (wrapping == null) {
      throw new Unsealable("the key " + key.keyId() + " is not in the settings");
    }
    return decrypt(wrapping, record, key.wrapped());
  }

  private byte[] encrypt(SecretKeySpec key, Binding binding, byte[] plain) {
    try {
      byte[] nonce = new byte[NONCE_BYTES];
      random.nextBytes(nonce);
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, binding).doFinal(plain);
      return ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] decrypt(SecretKeySpec key, Binding binding, byte[] sealed) {
    if (sealed.length <= NONCE_BYTES) {
      throw new Unsealable("too short");
    }
    try {
      byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
      return cipher(Cipher.DECRYPT_MODE, key, nonce, binding)
          .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
    } catch (GeneralSecurityException e) {
      throw new Unsealable("changed, or moved from another row");
    }
  }

  private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce, Binding binding)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(binding.bytes());
    return cipher;
  }

  private static String textOf(SealConfig config) {
    return config
        .keysFile()
        .filter(file -> !file.isBlank())
        .map(Seals::read)
        .or(config::keys)
        .filter(text -> !text.isBlank())
        .orElseThrow(() ->
            new IllegalStateException(
                "zhiben.seal.keys or zhiben.seal.keys-file must name a key: tip-offs are sealed"));
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, SecretKeySpec> parse(String text) {
    Map<String, SecretKeySpec> keys = new LinkedHashMap<>();
    for (String one : text.strip().split("[,\\s]+", -1)) {
      int colon = one.indexOf(':');
      String id = colon < 0 ? "" : one.substring(0, colon);
      if (!id.matches("[A-Za-z0-9._-]{1,20}") || keys.containsKey(id)) {
        throw new IllegalStateException("zhiben.seal.keys: each key is id:base64, each id once");
      }
      keys.put(id, new SecretKeySpec(bytes(id, one.substring(colon + 1)), "AES"));
    }
    return keys;
  }

  private static byte[] bytes(String id, String base64) {
    byte[] key;
    try {
      key = Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      // without the cause, whose message could quote the key
      throw new IllegalStateException("zhiben.seal.keys: " + id + " is not base64");
    }
    if (key.length != KEY_BYTES) {
      throw new IllegalStateException("zhiben.seal.keys: " + id + " must have 32 bytes");
    }
    return key;
  }
}
