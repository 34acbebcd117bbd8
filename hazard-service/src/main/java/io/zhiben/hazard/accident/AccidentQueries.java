package io.zhiben.hazard.accident;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.platform.calendar.EndOfDay;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Reads accidents within the caller's scope. */
@ApplicationScoped
class AccidentQueries {
  private final Listings listings;
  private final Accidents accidents;
  private final RegionCondition regions;
  private final AccidentViews views;
  private final Clock clock;

  AccidentQueries(
      Listings listings,
      Accidents accidents,
      RegionCondition regions,
      AccidentViews views,
      Clock clock) {
    this.listings = listings;
    this.accidents = accidents;
    this.regions = regions;
    this.views = views;
    this.clock = clock;
  }

  @Transactional
  AccidentView get(UUID id) {
    return views.of(accidents.require(id));
  }

  @Transactional
  Page<AccidentRow> list(AccidentFilter filter, PageRequest page) {
    Listing<Accident> listing =
        listings
            .of(Accident.class)
            .containing(filter.q, "e.number", "e.title", "e.enterpriseName")
            .where(regions.within(filter.region), "region", filter.region)
            .where("e.enterpriseId = :enterprise", "enterprise", filter.enterprise)
            .where("e.hazardId = :hazard", "hazard", filter.hazard)
            .where("e.roadSection = :roadSection", "roadSection", filter.roadSection)
            .where("e.kind = :kind", "kind", filter.kind)
            .where("e.type = :type", "type", filter.type)
            .where("e.state = :state", "state", filter.state)
            .where("e.grade = :grade", "grade", filter.grade)
            .where("e.occurrence.occurredAt >= :from", "from", start(filter.occurredFrom))
            .where(
                "e.occurrence.occurredAt < :to",
                "to",
                filter.occurredTo == null ? null : start(filter.occurredTo.plusDays(1)));
    listing.where("e.warningMissing = :warning", "warning", filter.warningMissing);
    if (filter.uninvestigated != null) {
      String open = "(e.fire.studyNeeded = true and e.state = 'REPORTED')";
      listing.where(filter.uninvestigated ? open : "not " + open);
    }
    if (filter.circularMissing != null) {
      String missing =
          "(e.fire.studyNeeded = true and e.state in ('INVESTIGATED', 'CLOSED', 'EVALUATED')"
              + " and not exists (select 1 from FireCircular r where r.accidentId = e.id))";
      listing.where(filter.circularMissing ? missing : "not " + missing);
    }
    if (filter.evaluationReminded != null) {
      String reminded =
          "(e.state = 'CLOSED' and exists"
              + " (select 1 from AccidentReminder r where r.accidentId = e.id))";
      listing.where(filter.evaluationReminded ? reminded : "not " + reminded);
    }
    if (filter.reportLate != null) {
      String late =
          "(e.occurrence.concealed = true or e.occurrence.reportDueAt is not null"
              + " and e.occurrence.reportedAt > e.occurrence.reportDueAt)";
      listing.where(filter.reportLate ? late : "not " + late);
    }
    if (filter.overdue != null) {
      String late =
          "(e.state = 'INVESTIGATING' and e.investigation.dueOn is not null"
              + " and e.investigation.dueOn < :today or e.state = 'CLOSED'"
              + " and e.evaluationDueOn is not null and e.evaluationDueOn < :today)";
      listing.where(filter.overdue ? late : "not " + late, "today", LocalDate.now(clock));
    }
    return listing
        .sortable("number", "e.number")
        .sortable("occurredAt", "e.occurrence.occurredAt")
        .fetch(page)
        .map(views::row);
  }

  private static Instant start(LocalDate day) {
    return day == null ? null : day.atStartOfDay(EndOfDay.ZONE).toInstant();
  }
}
