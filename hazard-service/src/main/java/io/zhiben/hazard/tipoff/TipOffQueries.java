package io.zhiben.hazard.tipoff;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.hazard.tipoff.PhotoSafe.OpenPhoto;
import io.zhiben.hazard.tipoff.TipOffViews.TipOffRow;
import io.zhiben.hazard.tipoff.TipOffViews.TipOffView;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Reads tip-offs. Who is no custodian reaches those only that have a re-edited text. */
@ApplicationScoped
class TipOffQueries {
  private final TipOffs tipOffs;
  private final TipOffViews views;
  private final PhotoSafe photos;
  private final Listings listings;
  private final RegionCondition regions;
  private final AuditTrail audit;
  private final Clock clock;

  TipOffQueries(
      TipOffs tipOffs,
      TipOffViews views,
      PhotoSafe photos,
      Listings listings,
      RegionCondition regions,
      AuditTrail audit,
      Clock clock) {
    this.tipOffs = tipOffs;
    this.views = views;
    this.photos = photos;
    this.listings = listings;
    this.regions = regions;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Page<TipOffRow> list(TipOffFilter filter, PageRequest page) {
    Listing<TipOff> list =
        listings
            .of(TipOff.class)
            .where(regions.within(filter.region), "region", filter.region)
            .where("e.state = :state", "state", filter.state)
            .where("e.category = :category", "category", filter.category)
            .sortable("number", "e.number")
            .sortable("receivedAt", "e.receivedAt");
    if (Boolean.TRUE.equals(filter.overdue)) {
      list.where("e.dueOn < :today", "today", LocalDate.now(clock));
    }
    if (!TipOffViews.isCustodian()) {
      list.where("e.redactedText is not null");
    }
    return list.fetch(page).map(views::row);
  }

  /** A custodian's look at what was written is in the audit trail. */
  @Transactional
  TipOffView get(UUID id) {
    TipOff tipOff = tipOffs.require(id);
    if (TipOffViews.isCustodian()) {
      audit.record("tip-off.read", "TipOff", id, tipOff.place().code(), null, null);
    } else if (tipOff.redactedText() == null) {
      throw Problem.notFound();
    }
    return views.of(tipOff);
  }

  @Transactional
  OpenPhoto photo(UUID id, UUID photo) {
    TipOff tipOff = tipOffs.require(id);
    audit.record("tip-off.read-photo", "TipOff", id, tipOff.place().code(), null, photo);
    return photos.open(tipOff, photo);
  }
}
