package io.zhiben.hazard.plan;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Asked which enterprises are on record for dishonesty; answered by the feature that keeps it. */
public interface CreditedEnterprises {
  /** Enterprises within the caller's scope with a credit record in force on that day. */
  Set<UUID> inForceOn(LocalDate day);
}
