package io.zhiben.hazard.assignment;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.assignment.OrderCommands.GiveAssignment;
import io.zhiben.hazard.directory.Departments;
import io.zhiben.hazard.hazard.CaseFacts;
import io.zhiben.hazard.hazard.Casebook;
import io.zhiben.hazard.series.NumberSeries;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Gives assignments and takes their steps. */
@ApplicationScoped
class OrderDesk {
  private final Orders orders;
  private final OrderViews views;
  private final RegionTree regions;
  private final Departments departments;
  private final Casebook hazards;
  private final NumberSeries series;
  private final OrderTeller teller;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final Clock clock;

  OrderDesk(
      Orders orders,
      OrderViews views,
      RegionTree regions,
      Departments departments,
      Casebook hazards,
      NumberSeries series,
      OrderTeller teller,
      Preconditions preconditions,
      AuditTrail audit,
      Clock clock) {
    this.orders = orders;
    this.views = views;
    this.regions = regions;
    this.departments = departments;
    this.hazards = hazards;
    this.series = series;
    this.teller = teller;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  OrderView give(GiveAssignment command) {
    Caller caller = CurrentCaller.get();
    Place issuer = regions.placeOf(caller.region());
    Place receiver = receiver(command, issuer);
    requireNotPast(command.deadline());
    List<CaseFacts> about = command.hazardIds().stream().map(hazards::require).toList();
    for (int i = 0; i < about.size(); i++) {
      if (!about.get(i).place().isWithin(receiver.code())) {
        throw Problem.ofField(CommonError.INVALID_FIELD, "hazardIds[" + i + "]");
      }
    }
    String number = series.take(NumberSeries.Kind.ASSIGNMENT, issuer, 1).getFirst();
    AssignmentOrder order = new AssignmentOrder(receiver, issuer.code(), number, command);
    order.givenBy(caller.subject(), clock.instant());
    orders.persist(order);
    orders.flush();
    orders.keep(order.id(), about);
    return told("assignment.give", order, null);
  }

  /** A town or district below, or a department of it, or one of the giver's own place. */
  private Place receiver(GiveAssignment command, Place issuer) {
    String code = command.regionCode() == null ? issuer.code() : command.regionCode();
    Place place = regions.placeOf(code);
    if (!place.isWithin(issuer.code())) {
      throw Problem.ofField(CommonError.OUTSIDE_SCOPE, "regionCode");
    }
    boolean village = place.townCode() != null && !place.townCode().equals(code);
    if (village) {
      throw Problem.ofField(AssignmentError.ASSIGNMENT_RECEIVER_UNKNOWN, "regionCode");
    }
    boolean known =
        command.department() == null
            ? !code.equals(issuer.code())
            : departments.of(place).contains(command.department());
    if (!known) {
      throw Problem.ofField(AssignmentError.ASSIGNMENT_RECEIVER_UNKNOWN, "department");
    }
    return place;
  }

  @Transactional
  OrderView step(UUID id, OrderVerb verb, String note, LocalDate later) {
    Caller caller = CurrentCaller.get();
    AssignmentOrder order = orders.requireForWriting(id);
    OrderPolicy.permit(verb, OrderPolicy.Standing.of(order), caller);
    preconditions.requireMatch(order.version());
    if (later != null) {
      requireNotPast(later);
    }
    OrderView before = views.of(order);
    order.step(verb, later, clock.instant());
    orders.flush();
    orders.note(
        id, new Orders.Taken(verb, caller.subject(), caller.org(), note.strip(), clock.instant()));
    return told(verb.action(), order, before);
  }

  private void requireNotPast(LocalDate deadline) {
    if (deadline.isBefore(LocalDate.now(clock))) {
      throw Problem.ofField(HazardError.DEADLINE_IN_PAST, "deadline");
    }
  }

  private OrderView told(String action, AssignmentOrder order, OrderView before) {
    OrderView after = views.of(order);
    audit.record(action, "AssignmentOrder", order.id(), order.place().code(), before, after);
    teller.tell(order);
    return after;
  }
}
