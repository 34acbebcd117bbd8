package io.zhiben.hazard.agencywatch;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.agencywatch.AgencyCommands.BlacklistAgency;
import io.zhiben.hazard.agencywatch.AgencyCommands.WarnAgency;
import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

/** Shows what agencies serve, warns them, and takes the steps of the black list. */
@ApplicationScoped
class AgencyWatchDesk {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2999;

  private final AgencyService service;
  private final AgencyNotices notices;
  private final TenantSettings settings;
  private final RegionTree tree;
  private final RegionCondition regions;
  private final Listings listings;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final Clock clock;

  AgencyWatchDesk(
      AgencyService service,
      AgencyNotices notices,
      TenantSettings settings,
      RegionTree tree,
      RegionCondition regions,
      Listings listings,
      Preconditions preconditions,
      AuditTrail audit,
      Clock clock) {
    this.service = service;
    this.notices = notices;
    this.settings = settings;
    this.tree = tree;
    this.regions = regions;
    this.listings = listings;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What one agency served.
   *
   * @param warn it lies below the threshold of a warning
   * @param blacklist it lies below that of the black list
   */
  record AgencyServiceRow(
      String agencyCode, long contracted, long served, boolean warn, boolean blacklist) {}

  @Transactional
  List<AgencyServiceRow> served(LocalDate from, LocalDate to) {
    requirePeriod(from, to, CommonError.INVALID_PARAMETER);
    AgencyServiceRules rules = rules();
    return service.of(from, to).stream()
        .map(one ->
            new AgencyServiceRow(
                one.agencyCode(),
                one.contracted(),
                one.served(),
                AgencyServiceRules.below(one.served(), one.contracted(), rules.warnBelow()),
                AgencyServiceRules.below(one.served(), one.contracted(), rules.blacklistBelow())))
        .toList();
  }

  @Transactional
  Page<AgencyNoticeView> list(
      String region, String agency, AgencyNoticeState state, PageRequest page) {
    return listings
        .of(AgencyNotice.class)
        .where(regions.within(region), "region", region)
        .where("e.agency = :agency", "agency", agency)
        .where("e.state = :state", "state", state)
        .sortable("warnedOn", "e.warnedOn")
        .fetch(page)
        .map(this::view);
  }

  @Transactional
  AgencyNoticeView get(UUID id) {
    return view(notices.require(id));
  }

  @Transactional
  AgencyNoticeView warn(WarnAgency command) {
    requirePeriod(command.from(), command.to(), CommonError.INVALID_FIELD);
    if (command.to().isAfter(today())) {
      throw Problem.ofField(HazardError.DATE_IN_FUTURE, "to");
    }
    AgencyService.Counted counted =
        service.of(command.from(), command.to()).stream()
            .filter(one -> one.agencyCode().equals(command.agencyCode()))
            .findFirst()
            .orElseThrow(Problem::notFound);
    int below = rules().warnBelow();
    if (!AgencyServiceRules.below(counted.served(), counted.contracted(), below)) {
      throw Problem.of(AgencyWatchError.AGENCY_SERVED_ENOUGH, below);
    }
    Caller caller = CurrentCaller.get();
    Place place = tree.placeOf(caller.region());
    AgencyNotice notice =
        new AgencyNotice(place, command, counted, today(), caller.subject(), clock.instant());
    String key =
        String.join(
            "|",
            caller.region(),
            command.agencyCode(),
            command.from().toString(),
            command.to().toString());
    if (!notices.take(key, notice.id())) {
      throw Problem.of(AgencyWatchError.AGENCY_WARNED_ALREADY);
    }
    notices.persist(notice);
    return told("agency-notice.warn", notice, null);
  }

  @Transactional
  AgencyNoticeView blacklist(UUID id, BlacklistAgency command) {
    int below = rules().blacklistBelow();
    return take(
        id, AgencyNoticeVerb.BLACKLIST, notice -> notice.blacklist(command, below, today()));
  }

  @Transactional
  AgencyNoticeView lift(UUID id, String reason) {
    return take(id, AgencyNoticeVerb.LIFT, notice -> notice.lift(reason, today()));
  }

  private AgencyNoticeView take(UUID id, AgencyNoticeVerb verb, Consumer<AgencyNotice> change) {
    AgencyNotice notice = notices.requireForWriting(id);
    preconditions.requireMatch(notice.version());
    AgencyNoticeView before = view(notice);
    change.accept(notice);
    return told("agency-notice." + verb.name().toLowerCase(Locale.ROOT), notice, before);
  }

  private AgencyNoticeView told(String action, AgencyNotice notice, AgencyNoticeView before) {
    notices.flush();
    AgencyNoticeView after = view(notice);
    audit.record(action, "AgencyNotice", notice.id(), notice.place().code(), before, after);
    return after;
  }

  private AgencyNoticeView view(AgencyNotice notice) {
    Caller caller = CurrentCaller.get();
    return notice.view(
        Arrays.stream(AgencyNoticeVerb.values())
            .filter(verb -> caller.may(verb.right()) && verb.from(notice.state()))
            .toList());
  }

  private AgencyServiceRules rules() {
    return settings.at(tree.placeOf(CurrentCaller.get().region()), AgencyServiceRules.SETTING);
  }

  private static void requirePeriod(LocalDate from, LocalDate to, CommonError error) {
    if (from.getYear() < FIRST_YEAR || from.getYear() > LAST_YEAR) {
      throw Problem.ofField(error, "from");
    }
    if (to.isBefore(from) || to.getYear() > LAST_YEAR) {
      throw Problem.ofField(error, "to");
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
