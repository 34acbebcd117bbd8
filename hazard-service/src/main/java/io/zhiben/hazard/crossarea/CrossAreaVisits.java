package io.zhiben.hazard.crossarea;

import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * Lets a visiting officer reach the one enterprise that a grant of today names, and nothing else,
 * for one piece of work. Without a grant everything stays as the caller's own scope has it. Asked
 * before the work's transaction begins: what that locks has to be read after it is locked.
 */
@ApplicationScoped
public class CrossAreaVisits {
  private final CrossAreaLookup lookup;

  CrossAreaVisits(CrossAreaLookup lookup) {
    this.lookup = lookup;
  }

  /**
   * A grant that counts for the caller today.
   *
   * @param from its first day
   * @param to its last day
   * @param place of the enterprise
   */
  public record Visit(
      UUID grantId, LocalDate from, LocalDate to, Place place, String enterpriseCode) {
    public boolean holds(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The caller with all his rights, and with the enterprise for his scope. */
    private Caller of(Caller caller) {
      boolean placed = place.townCode() != null;
      return new Caller(
          caller.subject(),
          caller.client(),
          caller.roles(),
          placed ? ScopeKind.ENTERPRISE : ScopeKind.NONE,
          place.townCode(),
          enterpriseCode);
    }
  }

  /** By which the caller visits; empty where he needs none, or has none. */
  public Optional<Visit> find(UUID enterpriseId) {
    return lookup.find(enterpriseId);
  }

  /**
   * Does the work with the enterprise as scope where the caller visits it by a grant, which goes on
   * record; else with the scope that he has.
   */
  public <T> T at(UUID enterpriseId, Callable<T> work) {
    Caller caller = CurrentCaller.get();
    return CurrentCaller.callAs(
        lookup.use(enterpriseId).map(visit -> visit.of(caller)).orElse(caller), work);
  }
}
