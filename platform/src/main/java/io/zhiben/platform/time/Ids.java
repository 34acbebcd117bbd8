package io.zhiben.platform.time;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Makes UUIDv7 ids: they grow with time, so rows are inserted at the end of an index. */
public final class Ids {
  private Ids() {}

  public static UUID next() {
    return UuidVersion7Strategy.INSTANCE.generateUuid(null);
  }
}
