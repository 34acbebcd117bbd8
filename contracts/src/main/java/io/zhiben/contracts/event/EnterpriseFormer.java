package io.zhiben.contracts.event;

import java.time.LocalDate;
import java.util.Set;

/**
 * What an enterprise counted as until a day.
 *
 * @param until the first day at whose end it did not count so any more
 * @param domainCode the responsibility domain that it fell into; null without one
 * @param status ACTIVE, SUSPENDED, CLOSED or UNLICENSED
 */
public record EnterpriseFormer(
    LocalDate until,
    Ancestry place,
    String domainCode,
    String industry,
    Set<String> tags,
    String status)
    implements Former {
  public EnterpriseFormer {
    tags = tags == null ? Set.of() : Set.copyOf(tags);
  }
}
