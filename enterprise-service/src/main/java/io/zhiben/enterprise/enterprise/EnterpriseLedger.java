package io.zhiben.enterprise.enterprise;

import io.zhiben.enterprise.EnterpriseError;
import io.zhiben.enterprise.counting.Counters;
import io.zhiben.enterprise.domain.Domain;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Writes an enterprise together with everything that must agree with it: domain, search words,
 * counters, audit row and event, all in the transaction in hand.
 */
@ApplicationScoped
class EnterpriseLedger {
  private final EnterpriseRepository enterprises;
  private final DomainPlacement placement;
  private final SearchIndex index;
  private final Counters counters;
  private final EnterpriseJournal journal;
  private final EnterpriseViews views;
  private final Event<EnterpriseFollowed> followers;

  EnterpriseLedger(
      EnterpriseRepository enterprises,
      DomainPlacement placement,
      SearchIndex index,
      Counters counters,
      EnterpriseJournal journal,
      EnterpriseViews views,
      Event<EnterpriseFollowed> followers) {
    this.enterprises = enterprises;
    this.placement = placement;
    this.index = index;
    this.counters = counters;
    this.journal = journal;
    this.views = views;
    this.followers = followers;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  EnterpriseView enter(Enterprise enterprise, EnterpriseContent content) {
    Domain domain = placement.of(enterprise.place().townCode()).place(enterprise, content);
    enterprises.persist(enterprise);
    flush();
    index.add(List.of(enterprise));
    counters.add(EnterpriseCounting.of(List.of(enterprise)));
    journal.entered("enterprise.register", List.of(enterprise), List.of(domain));
    return views.view(enterprise, domain);
  }

  /**
   * @param content what it is going to be, for the assignment to a domain
   * @param move makes the change on the entity
   */
  @Transactional(Transactional.TxType.MANDATORY)
  EnterpriseView change(
      Enterprise enterprise, String action, EnterpriseContent content, Runnable move) {
    EnterpriseSnapshot before = EnterpriseSnapshot.of(enterprise);
    var left = EnterpriseCounting.of(List.of(enterprise));
    Set<String> words = SearchIndex.wordsOf(enterprise);
    Place from = enterprise.place();
    String label = labelOf(enterprise);
    move.run();
    Domain domain = placement.of(enterprise.place().townCode()).place(enterprise, content);
    enterprise.keepFormer();
    flush();
    index.change(enterprise, words);
    counters.add(EnterpriseCounting.difference(left, EnterpriseCounting.of(List.of(enterprise))));
    journal.changed(action, before, enterprise, domain);
    boolean moved = !from.equals(enterprise.place());
    if (moved || !label.equals(labelOf(enterprise))) {
      followers.fire(
          new EnterpriseFollowed(
              enterprise.id(), enterprise.code(), enterprise.name(), enterprise.place(), moved));
    }
    return views.view(enterprise, domain);
  }

  private static String labelOf(Enterprise enterprise) {
    return enterprise.code() + ' ' + enterprise.name();
  }

  @Transactional(Transactional.TxType.MANDATORY)
  EnterpriseView view(Enterprise enterprise) {
    return views.view(enterprise, placement.present(enterprise));
  }

  /** Two requests may register one code at the same moment; the database decides. */
  private void flush() {
    try {
      enterprises.flush();
    } catch (ConstraintViolationException e) {
      if (String.valueOf(e.getSQLException().getMessage()).contains("ux_enterprise_code")) {
        throw Problem.ofField(EnterpriseError.ENTERPRISE_CODE_TAKEN, "code");
      }
      throw e;
    }
  }
}
