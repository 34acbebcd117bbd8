package io.zhiben.enterprise.staffing;

import io.zhiben.contracts.event.EventType;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.enterprise.EnterpriseError;
import io.zhiben.enterprise.department.Departments;
import io.zhiben.enterprise.quarter.CountWindow;
import io.zhiben.enterprise.quarter.Quarter;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.outbox.Outbox;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Enters, corrects and shows counts of staff. */
@ApplicationScoped
public class StaffCountDesk {
  private final EntityManager entityManager;
  private final Listings listings;
  private final StaffOffices offices;
  private final Departments departments;
  private final RegionTree tree;
  private final CountWindow window;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock clock;

  StaffCountDesk(
      EntityManager entityManager,
      Listings listings,
      StaffOffices offices,
      Departments departments,
      RegionTree tree,
      CountWindow window,
      AuditTrail audit,
      Outbox outbox,
      Clock clock) {
    this.entityManager = entityManager;
    this.listings = listings;
    this.offices = offices;
    this.departments = departments;
    this.tree = tree;
    this.window = window;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Transactional
  public Page<StaffCountView> list(StaffCountFilter filter, PageRequest request) {
    return listings
        .of(StaffCount.class)
        .where("e.role = :role", "role", filter.role)
        .where("e.quarter = :quarter", "quarter", filter.quarter)
        .where(
            "e.place.code = :region or e.place.townCode = :region"
                + " or e.place.districtCode = :region or e.place.cityCode = :region",
            "region",
            filter.region)
        .sortable("countedOn", "e.countedOn")
        .defaultSort("-countedOn")
        .fetch(request)
        .map(this::view);
  }

  @Transactional
  public StaffCountView read(UUID id) {
    return view(get(id));
  }

  /** Runs in the transaction of the request. */
  @Transactional(Transactional.TxType.MANDATORY)
  public StaffCountView count(CountStaff command) {
    Place place = require(command);
    if (counted(command).isPresent()) {
      throw Problem.of(EnterpriseError.QUARTER_COUNTED);
    }
    StaffCount count =
        new StaffCount(place, command, CurrentCaller.get().subject(), clock.instant());
    entityManager.persist(count);
    entityManager.flush();
    StaffCountView view = view(count);
    tell("staff.count", EventType.STAFF_COUNTED, count, null, view);
    return view;
  }

  /**
   * Refuses what can't be counted, whether the quarter is or isn't; ends no transaction.
   *
   * @return the place
   */
  Place require(CountStaff command) {
    Place place = offices.placeOf(command.regionCode());
    offices.require(command.regionCode(), command.office());
    window.require(command.countedOn());
    command.numbers().require();
    return place;
  }

  @Transactional
  public StaffCountView correct(UUID id, CorrectStaff command, Preconditions preconditions) {
    StaffCount count = get(id);
    preconditions.requireMatch(count.version());
    offices.require(count.place().code(), count.office());
    command.numbers().require();
    StaffCountView before = view(count);
    count.correct(command.numbers(), CurrentCaller.get().subject(), clock.instant());
    entityManager.flush();
    StaffCountView after = view(count);
    tell("staff.correct", EventType.STAFF_COUNT_CORRECTED, count, before, after);
    return after;
  }

  private void tell(
      String action,
      EventType type,
      StaffCount count,
      StaffCountView before,
      StaffCountView after) {
    audit.record(action, "StaffCount", after.id(), after.regionCode(), before, after);
    outbox.append(type, count::state);
  }

  /** The numbers that the quarter has already. */
  Optional<StaffNumbers> counted(CountStaff command) {
    return entityManager
        .createQuery(
            "from StaffCount e where e.place.code = :place and e.office = :office"
                + " and e.role = :role and e.quarter = :quarter",
            StaffCount.class)
        .setParameter("place", command.regionCode())
        .setParameter("office", command.office() == null ? "" : command.office())
        .setParameter("role", command.role())
        .setParameter("quarter", Quarter.of(command.countedOn()))
        .getResultList()
        .stream()
        .findFirst()
        .map(StaffCount::numbers);
  }

  private StaffCount get(UUID id) {
    StaffCount count = entityManager.find(StaffCount.class, id);
    if (count == null) {
      throw Problem.notFound();
    }
    return count;
  }

  private StaffCountView view(StaffCount count) {
    String region = count.place().code();
    String office = count.office();
    return count.view(
        tree.find(region).map(RegionState::name).orElse(region),
        office == null ? null : departments.names(List.of(office)).getOrDefault(office, office),
        offices.counts(office));
  }
}
