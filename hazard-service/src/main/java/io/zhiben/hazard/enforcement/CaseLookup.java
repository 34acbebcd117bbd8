package io.zhiben.hazard.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What other features ask of a case that they name. */
@ApplicationScoped
public class CaseLookup {
  private final EnforcementCases cases;

  CaseLookup(EnforcementCases cases) {
    this.cases = cases;
  }

  /** A case that was named. */
  public record Named(UUID id, String number, UUID enterpriseId) {}

  /** Not found alike when there is none and when the caller doesn't reach it. */
  public Named require(UUID id) {
    EnforcementCase one = cases.require(id);
    return new Named(id, one.number(), one.enterpriseId());
  }
}
