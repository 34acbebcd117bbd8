package io.zhiben.enterprise.enterprise;

import io.zhiben.enterprise.counting.Counters;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Lists and counts enterprises within the caller's scope. */
@ApplicationScoped
public class EnterpriseListDesk {
  private static final Set<ScopeKind> COUNTED_SCOPES =
      Set.of(ScopeKind.CITY, ScopeKind.DISTRICT, ScopeKind.TOWN, ScopeKind.VILLAGE);

  private final EnterpriseSearch search;
  private final EnterpriseRepository enterprises;
  private final EnterpriseViews views;
  private final Counters counters;

  EnterpriseListDesk(
      EnterpriseSearch search,
      EnterpriseRepository enterprises,
      EnterpriseViews views,
      Counters counters) {
    this.search = search;
    this.enterprises = enterprises;
    this.views = views;
    this.counters = counters;
  }

  /** A part of the list; its total comes from the counters where they know it. */
  @Transactional
  public Page<EnterpriseRow> list(EnterpriseFilter filter, PageRequest request) {
    Listing<Enterprise> listing = search.listing(filter);
    boolean counted = filter.isCounted() && isCountedScope();
    Page<Enterprise> page =
        counted
            ? listing.fetch(request, () -> counters.count(question(filter)))
            : listing.fetch(request);
    return new Page<>(views.rows(page.items()), page.total(), page.totalExact(), page.next());
  }

  /**
   * Counts by status and domain; from the counters where the scope is a place, else from the few
   * rows in it.
   */
  @Transactional
  public EnterpriseCounts counts(String region) {
    if (isCountedScope()) {
      Map<String, Long> byStatus = counters.byStatus(region);
      return new EnterpriseCounts(
          byStatus.values().stream().mapToLong(Long::longValue).sum(),
          byStatus,
          counters.byDomain(region),
          counters.count(new Counters.Question(region, null, null, true)));
    }
    List<Enterprise> visible =
        region == null
            ? enterprises.listAll()
            : enterprises.list(
                "place.code = ?1 or place.townCode = ?1 or place.districtCode = ?1"
                    + " or place.cityCode = ?1",
                region);
    return new EnterpriseCounts(
        visible.size(),
        grouped(visible, enterprise -> enterprise.status().name()),
        grouped(visible, Enterprise::domainCode),
        visible.stream().filter(Enterprise::highRisk).count());
  }

  private static boolean isCountedScope() {
    return COUNTED_SCOPES.contains(CurrentCaller.get().scope());
  }

  private static Counters.Question question(EnterpriseFilter filter) {
    return new Counters.Question(
        filter.region(),
        filter.status() == null ? null : filter.status().name(),
        filter.domain(),
        filter.highRisk());
  }

  private static Map<String, Long> grouped(
      List<Enterprise> enterprises, Function<Enterprise, String> by) {
    Map<String, Long> counts = new TreeMap<>();
    enterprises.forEach(enterprise -> counts.merge(by.apply(enterprise), 1L, Long::sum));
    return counts;
  }
}
