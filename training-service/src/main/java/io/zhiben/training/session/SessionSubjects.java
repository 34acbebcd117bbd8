package io.zhiben.training.session;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.training.directory.EnterpriseDirectory;
import io.zhiben.training.directory.ListedEnterprise;
import io.zhiben.training.directory.SubjectFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** For whom a session was held, and the lists by that. */
@ApplicationScoped
class SessionSubjects {
  private final EnterpriseDirectory directory;
  private final RegionTree regions;
  private final Listings listings;
  private final SubjectFilter filters;

  SessionSubjects(
      EnterpriseDirectory directory, RegionTree regions, Listings listings, SubjectFilter filters) {
    this.directory = directory;
    this.regions = regions;
    this.listings = listings;
    this.filters = filters;
  }

  /** Null for a session of an office; not found when the caller doesn't reach the enterprise. */
  ListedEnterprise enterpriseOf(RecordSession command) {
    return command.enterpriseId() == null ? null : directory.require(command.enterpriseId());
  }

  Place placeOf(RecordSession command, ListedEnterprise enterprise) {
    return enterprise == null ? regions.placeOf(command.regionCode()) : enterprise.place();
  }

  @Transactional
  Page<SessionView> list(SessionFilter filter, PageRequest page) {
    return filters
        .apply(
            listings.of(TrainingSession.class),
            filter.region(),
            filter.enterprise(),
            filter.from(),
            filter.to())
        .where("e.audience = :audience", "audience", filter.audience())
        .fetch(page)
        .map(this::view);
  }

  SessionView view(TrainingSession session) {
    String region = session.place().code();
    return session.view(regions.find(region).map(RegionState::name).orElse(region));
  }
}
