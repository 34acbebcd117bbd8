package io.zhiben.hazard.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Lets somebody without a name send the same thing again when the answer was lost, and get the same
 * receipt. The answer must not lie readable in a table, so it is sealed under the random number
 * that the form sent with it, of which only a hash is kept.
 */
public final class RepeatedSubmission {
  private static final int TAG_BITS = 128;
  private final UUID submission;

  public RepeatedSubmission(UUID submission) {
    this.submission = submission;
  }

  /** By which the first one is found. */
  public byte[] hash() {
    return ReceiptCode.sha256("zhiben-submission|" + submission);
  }

  /** To be kept beside the first one until the receipt was used. */
  public byte[] keep(ReceiptCode receipt) {
    return run(Cipher.ENCRYPT_MODE, receipt.text().getBytes(StandardCharsets.US_ASCII));
  }

  /** The receipt of the first one; empty when nothing was kept. */
  public Optional<String> receipt(byte[] kept) {
    return Optional.ofNullable(kept)
        .map(sealed -> new String(run(Cipher.DECRYPT_MODE, sealed), StandardCharsets.US_ASCII));
  }

  /** The key seals one value only, so its nonce may follow from it. */
  private byte[] run(int mode, byte[] input) {
    try {
      byte[] key = ReceiptCode.sha256("zhiben-submission-key|" + submission);
      byte[] nonce = Arrays.copyOf(ReceiptCode.sha256("zhiben-submission-nonce|" + submission), 12);
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new Unsealable("not the receipt of this submission");
    }
  }
}
