package io.zhiben.hazard.agencywatch;

import io.zhiben.hazard.agencywatch.AgencyCommands.BlacklistAgency;
import io.zhiben.hazard.agencywatch.AgencyCommands.WarnAgency;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.platform.problem.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Filter;

/** A notice of a place against one agency, with what it served then. */
@SuppressWarnings("UnusedVariable") // who did what is kept for the record, not for the API
@Entity
@Table(name = "agency_notice")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class AgencyNotice extends ScopedEntity {
  private String agency;
  private LocalDate fromOn;
  private LocalDate toOn;
  private long contracted;
  private long served;
  private String note;

  @Enumerated(EnumType.STRING)
  private AgencyNoticeState state;

  private LocalDate warnedOn;
  private LocalDate blacklistedOn;
  private String reason;
  private String publishedIn;
  private LocalDate liftedOn;
  private String liftReason;
  private String warnedBy;
  private Instant recordedAt;

  /** For Hibernate. */
  protected AgencyNotice() {}

  AgencyNotice(
      Place place,
      WarnAgency said,
      AgencyService.Counted counted,
      LocalDate on,
      String by,
      Instant at) {
    super(place);
    this.agency = said.agencyCode();
    this.fromOn = said.from();
    this.toOn = said.to();
    this.contracted = counted.contracted();
    this.served = counted.served();
    this.note = said.note();
    this.state = AgencyNoticeState.WARNED;
    this.warnedOn = on;
    this.warnedBy = by;
    this.recordedAt = at;
  }

  /**
   * @param below percent below which it may be
   */
  void blacklist(BlacklistAgency said, int below, LocalDate on) {
    require(AgencyNoticeVerb.BLACKLIST);
    if (!AgencyServiceRules.below(served, contracted, below)) {
      throw Problem.of(AgencyWatchError.AGENCY_SERVED_ENOUGH, below);
    }
    state = AgencyNoticeState.BLACKLISTED;
    blacklistedOn = on;
    reason = said.reason();
    publishedIn =
        said.publishedIn() == null || said.publishedIn().isBlank() ? null : said.publishedIn();
  }

  void lift(String why, LocalDate on) {
    require(AgencyNoticeVerb.LIFT);
    state = AgencyNoticeState.LIFTED;
    liftedOn = on;
    liftReason = why;
  }

  private void require(AgencyNoticeVerb verb) {
    if (!verb.from(state)) {
      throw Problem.of(AgencyWatchError.AGENCY_NOTICE_STATE_FORBIDS, verb, state);
    }
  }

  AgencyNoticeState state() {
    return state;
  }

  /**
   * @param actions what the caller may do now
   */
  AgencyNoticeView view(List<AgencyNoticeVerb> actions) {
    return new AgencyNoticeView(
        id(),
        version(),
        place().code(),
        agency,
        fromOn,
        toOn,
        contracted,
        served,
        note,
        state,
        warnedOn,
        blacklistedOn,
        reason,
        publishedIn != null,
        publishedIn,
        liftedOn,
        liftReason,
        actions);
  }
}
