package io.zhiben.hazard.agencyrecord;

import io.zhiben.hazard.agencyrecord.AgencyComplaint.ComplaintView;
import io.zhiben.hazard.agencyrecord.AgencyQualification.QualificationView;
import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Lists qualifications and complaints within the caller's scope. */
@ApplicationScoped
class AgencyRecordQueries {
  private final Listings listings;
  private final RegionCondition regions;
  private final Clock clock;

  AgencyRecordQueries(Listings listings, RegionCondition regions, Clock clock) {
    this.listings = listings;
    this.regions = regions;
    this.clock = clock;
  }

  /**
   * @param until those that stand today and end by that day; null for all
   */
  @Transactional
  Page<QualificationView> qualifications(
      String region, String agency, LocalDate until, PageRequest page) {
    LocalDate today = LocalDate.now(clock);
    Listing<AgencyQualification> list =
        listings
            .of(AgencyQualification.class)
            .where(regions.within(region), "region", region)
            .where("e.agencyCode = :agency", "agency", agency)
            .where("e.endedOn is null and e.validUntil <= :until", "until", until)
            .where("e.validUntil >= :today", "today", until == null ? null : today)
            .defaultSort("-id");
    return list.fetch(page).map(one -> one.view(today));
  }

  /**
   * @param open null for both
   */
  @Transactional
  Page<ComplaintView> complaints(String region, String agency, Boolean open, PageRequest page) {
    Listing<AgencyComplaint> list =
        listings
            .of(AgencyComplaint.class)
            .where(regions.within(region), "region", region)
            .where("e.agencyCode = :agency", "agency", agency)
            .defaultSort("-id");
    if (open != null) {
      list.where(open ? "e.upheld is null" : "e.upheld is not null");
    }
    return list.fetch(page).map(AgencyComplaint::view);
  }
}
