package io.zhiben.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The arithmetic of the chain: a seal's hash covers the hash before it and every field of its
 * entry, each with its length, so that no two different contents read alike.
 */
final class AuditChain {
  /** The hash before the first seal. */
  static final String GENESIS = "0".repeat(64);

  private AuditChain() {}

  static String next(String previous, AuditEntry entry) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      add(digest, previous);
      for (String field : entry.fields()) {
        add(digest, field);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void add(MessageDigest digest, String field) {
    if (field == null) {
      digest.update((byte) 0);
      return;
    }
    byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
    digest.update((byte) 1);
    digest.update(
        new byte[] {
          (byte) (bytes.length >>> 24),
          (byte) (bytes.length >>> 16),
          (byte) (bytes.length >>> 8),
          (byte) bytes.length
        });
    digest.update(bytes);
  }
}
