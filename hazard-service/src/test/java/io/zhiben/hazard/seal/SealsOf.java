package io.zhiben.hazard.seal;

import java.util.Optional;

/** Seals under keys of a test's choice. */
public final class SealsOf {
  private SealsOf() {}

  public static Seals keys(String keys) {
    return new Seals(
        new SealConfig() {
          @Override
          public Optional<String> keys() {
            return Optional.of(keys);
          }

          @Override
          public Optional<String> keysFile() {
            return Optional.empty();
          }
        });
  }
}
