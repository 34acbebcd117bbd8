package io.zhiben.hazard.draw;

import java.util.List;
import java.util.UUID;

/** Asked for the enterprises with a running activity; answered by the register of activities. */
public interface ActivityPool {
  /** Within the caller's scope, by id, each once. */
  List<UUID> enterprises();
}
