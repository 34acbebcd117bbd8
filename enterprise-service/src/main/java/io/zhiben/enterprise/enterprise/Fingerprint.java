package io.zhiben.enterprise.enterprise;

import io.zhiben.enterprise.value.Coordinates;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells whether two rows say the same about an enterprise, the code aside: by it a repeated import
 * changes nothing.
 */
public final class Fingerprint {
  private static final String BETWEEN = "\u001f";

  private Fingerprint() {}

  /** SHA-256 over place and content. */
  public static byte[] of(String placeCode, EnterpriseContent content) {
    Coordinates point = content.coordinates();
    String text =
        Stream.of(
                placeCode,
                content.name(),
                content.kind(),
                content.industry(),
                String.join(",", content.tags()),
                content.scale(),
                content.status(),
                content.address(),
                content.principal().name(),
                content.principal().phone(),
                content.safetyOfficer().name(),
                content.safetyOfficer().phone(),
                point == null
                    ? ""
                    : point.longitude() + "," + point.latitude() + "," + point.system(),
                content.building() == null ? "" : content.building().name(),
                content.registeredOn())
            .map(Objects::toString)
            .collect(Collectors.joining(BETWEEN));
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
