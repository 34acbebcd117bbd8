package io.zhiben.hazard.seal;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Where the wrapping keys come from. */
@ConfigMapping(prefix = "zhiben.seal")
public interface SealConfig {
  /**
   * {@code id:base64} of 32 random bytes, several with commas between. The first wraps; the others
   * still open what they wrapped, until it is wrapped anew.
   */
  Optional<String> keys();

  /** A file with the same text, such as a mounted secret; it goes before {@link #keys}. */
  Optional<String> keysFile();
}
