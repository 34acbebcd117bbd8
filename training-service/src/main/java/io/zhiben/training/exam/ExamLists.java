package io.zhiben.training.exam;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.training.directory.SubjectFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Lists exams with the names of their places. */
@ApplicationScoped
class ExamLists {
  private final Listings listings;
  private final SubjectFilter subjects;
  private final RegionTree regions;
  private final Clock clock;

  ExamLists(Listings listings, SubjectFilter subjects, RegionTree regions, Clock clock) {
    this.listings = listings;
    this.subjects = subjects;
    this.regions = regions;
    this.clock = clock;
  }

  @Transactional
  Page<ExamView> list(ExamFilter filter, PageRequest page) {
    Listing<Exam> listing =
        subjects
            .apply(
                listings.of(Exam.class),
                filter.region(),
                filter.enterprise(),
                filter.from(),
                filter.to())
            .where("e.audience = :audience", "audience", filter.audience())
            .where("e.sessionId = :session", "session", filter.session());
    if (filter.failed() != null) {
      listing.where(filter.failed() ? "e.passed < e.candidates" : "e.passed >= e.candidates");
    }
    return listing.fetch(page).map(this::view);
  }

  ExamView view(Exam exam) {
    String region = exam.place().code();
    return exam.view(
        regions.find(region).map(RegionState::name).orElse(region), LocalDate.now(clock));
  }
}
