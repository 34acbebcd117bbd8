package io.zhiben.hazard.seal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What a sealed value belongs to. It is authenticated with the value, so one that was copied to
 * another row, tenant or column does not open there.
 *
 * @param tenant code of the place
 * @param table such as {@code tip_off}
 */
public record Binding(String tenant, String table, UUID row, String field) {
  byte[] bytes() {
    return String.join("|", tenant, table, row.toString(), field).getBytes(StandardCharsets.UTF_8);
  }
}
