package io.zhiben.hazard.listing;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.listing.RuleBook.Held;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Shows and changes the rules of the caller's own place. */
@ApplicationScoped
class RulesDesk {
  private final RuleBook book;
  private final Preconditions preconditions;
  private final AuditTrail audit;

  RulesDesk(RuleBook book, Preconditions preconditions, AuditTrail audit) {
    this.book = book;
    this.preconditions = preconditions;
    this.audit = audit;
  }

  /**
   * @param version 0 while the tenant has none of its own
   * @param own false for the rules that come with the suite
   * @param mayChange whether the caller may change them
   */
  record RulesView(long version, boolean own, boolean mayChange, SupervisionRules rules) {}

  @Transactional
  RulesView read() {
    return view(book.shownTo(CurrentCaller.get().region()));
  }

  @Transactional
  RulesView change(SupervisionRules rules) {
    String region = CurrentCaller.get().region();
    Optional<Held> before = book.own(region);
    preconditions.requireMatch(before.map(Held::version).orElse(0L));
    if (!book.put(region, before, rules)) {
      throw Problem.of(CommonError.STALE_VERSION);
    }
    audit.record(
        "supervision-rules.change",
        "SupervisionRules",
        region,
        region,
        before.map(Held::rules).orElse(null),
        rules);
    return view(book.shownTo(region));
  }

  private static RulesView view(Held held) {
    Caller caller = CurrentCaller.get();
    boolean own = !held.region().isEmpty();
    return new RulesView(
        own ? held.version() : 0, own, caller.may(Right.SUPERVISION_RULES_WRITE), held.rules());
  }
}
