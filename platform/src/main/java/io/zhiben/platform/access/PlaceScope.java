package io.zhiben.platform.access;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.function.Supplier;
import org.hibernate.Session;

/**
 * The scope of a caller whose reach is a place, said in the query itself. It is the same bound as
 * {@link ScopeFilter#PLACE}: but while a filter is enabled, Hibernate keeps no plan of any query
 * and makes each anew, which costs more than the query; and a server that finds all columns of the
 * filter's other branches in the text reads the rows where an index would do.
 */
public final class PlaceScope {
  private PlaceScope() {}

  /**
   * The attribute of {@link Place} that the caller's region bounds; empty when his scope isn't a
   * place, and the filter has to do it.
   */
  public static Optional<String> attributeFor(Caller caller) {
    return switch (caller.scope()) {
      case CITY -> Optional.of("cityCode");
      case DISTRICT -> Optional.of("districtCode");
      case TOWN -> Optional.of("townCode");
      case VILLAGE -> Optional.of("code");
      case ALL, ENTERPRISE, ASSIGNMENT, NONE -> Optional.empty();
    };
  }

  /**
   * Runs a query whose text holds the caller's scope already, or that is the suite's own and
   * reaches every row. The filter is back before anything else is asked.
   */
  public static <T> T withoutFilter(EntityManager entityManager, Supplier<T> query) {
    Session session = entityManager.unwrap(Session.class);
    session.disableFilter(ScopeFilter.NAME);
    try {
      return query.get();
    } finally {
      session.enableFilter(ScopeFilter.NAME);
    }
  }
}
