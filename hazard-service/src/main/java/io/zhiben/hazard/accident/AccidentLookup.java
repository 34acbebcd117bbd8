package io.zhiben.hazard.accident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What other features ask of an accident that they name. */
@ApplicationScoped
public class AccidentLookup {
  private final Accidents accidents;

  AccidentLookup(Accidents accidents) {
    this.accidents = accidents;
  }

  /**
   * An accident that was named.
   *
   * @param enterpriseId null where it belongs to none
   */
  public record Named(UUID id, String number, UUID enterpriseId) {}

  /** Not found alike when there is none and when the caller doesn't reach it. */
  public Named require(UUID id) {
    Accident accident = accidents.require(id);
    return new Named(id, accident.number(), accident.enterpriseId());
  }
}
