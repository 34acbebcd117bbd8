package io.zhiben.hazard.listing;

import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Reads letters within the caller's scope. */
@ApplicationScoped
class LetterViews {
  private final Listings lists;
  private final RegionCondition conditions;
  private final RegionTree regions;
  private final WorkingClock clock;

  LetterViews(Listings lists, RegionCondition conditions, RegionTree regions, WorkingClock clock) {
    this.lists = lists;
    this.conditions = conditions;
    this.regions = regions;
    this.clock = clock;
  }

  @Transactional
  Page<LetterView> list(LetterFilter filter, PageRequest page) {
    Listing<HazardLetter> list =
        lists
            .of(HazardLetter.class)
            .where(conditions.within(filter.region), "region", filter.region)
            .where("e.state = :state", "state", filter.state)
            .where("e.hazardId = :hazard", "hazard", filter.hazard);
    if (filter.overdue != null) {
      String late = "(e.state = 'DUE' and e.dueOn < :today)";
      list.where(filter.overdue ? late : "not " + late, "today", clock.today());
    }
    return list.sortable("due", "e.dueOn").fetch(page).map(this::of);
  }

  LetterView of(HazardLetter letter) {
    String region = letter.place().code();
    boolean due = letter.state() == LetterState.DUE;
    return new LetterView(
        letter.id(),
        letter.version(),
        letter.hazardId(),
        letter.hazardNumber(),
        letter.enterpriseName(),
        regions.find(region).map(RegionState::name).orElse(region),
        letter.gradedOn(),
        clock.running(letter.dueOn(), !due),
        letter.state(),
        letter.number(),
        letter.recipient(),
        letter.sentOn(),
        letter.sentOn() != null && letter.sentOn().isAfter(letter.dueOn()),
        due && CurrentCaller.get().may(Right.LISTING_ASK));
  }

  LocalDate today() {
    return clock.today();
  }
}
