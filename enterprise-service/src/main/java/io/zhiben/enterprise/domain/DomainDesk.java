package io.zhiben.enterprise.domain;

import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.enterprise.counting.Counters;
import io.zhiben.enterprise.department.Departments;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Shows who answers for what. */
@ApplicationScoped
public class DomainDesk {
  private final DomainCatalogue catalogue;
  private final Departments departments;
  private final Counters counters;
  private final RegionTree tree;

  DomainDesk(
      DomainCatalogue catalogue, Departments departments, Counters counters, RegionTree tree) {
    this.catalogue = catalogue;
    this.departments = departments;
    this.counters = counters;
    this.tree = tree;
  }

  /**
   * The domains of a town (also for one of its villages), or of the towns of a district or city.
   */
  @Transactional
  public List<DomainView> list(String region) {
    String own = CurrentCaller.get().region();
    String wanted = region == null ? own : region;
    RegionState place = tree.find(wanted).orElseThrow(Problem::notFound);
    boolean ownTown = place.level() == RegionLevel.TOWN && tree.isWithin(own, wanted);
    if (!ownTown && !tree.isWithin(wanted, own)) {
      throw Problem.notFound();
    }
    boolean ofTown = place.level() == RegionLevel.TOWN || place.level() == RegionLevel.VILLAGE;
    List<Domain> domains =
        ofTown ? catalogue.ofTown(place.place().townCode()) : catalogue.ofDistrictOrCity(wanted);
    Map<String, Long> counts = counters.openByDomain(wanted);
    return domains.stream()
        .map(domain -> view(domain, counts.getOrDefault(domain.code(), 0L)))
        .toList();
  }

  private DomainView view(Domain domain, long count) {
    return new DomainView(
        domain.code(),
        domain.order(),
        domain.name(),
        domain.scopeText(),
        domain.leaderPosts(),
        departments.refs(domain.leadDepartments()),
        departments.refs(domain.coDepartments()),
        domain.isDefault(),
        count,
        domain.gap(),
        domain.townCode());
  }
}
