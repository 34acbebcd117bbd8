package io.zhiben.hazard.assignment;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads assignments within the caller's scope. */
@ApplicationScoped
class OrderViews {
  private final Orders orders;
  private final Listings listings;
  private final RegionCondition condition;
  private final RegionTree regions;
  private final Clock clock;

  OrderViews(
      Orders orders,
      Listings listings,
      RegionCondition condition,
      RegionTree regions,
      Clock clock) {
    this.orders = orders;
    this.listings = listings;
    this.condition = condition;
    this.regions = regions;
    this.clock = clock;
  }

  @Transactional
  OrderView get(UUID id) {
    return of(orders.require(id));
  }

  @Transactional
  Page<OrderView> list(OrderFilter filter, PageRequest page) {
    Listing<AssignmentOrder> listing =
        listings
            .of(AssignmentOrder.class)
            .where(condition.within(filter.region), "region", filter.region)
            .where("e.state = :state", "state", filter.state)
            .where("e.department = :department", "department", filter.department);
    if (filter.overdue != null) {
      String overdue = "(e.state = 'ASSIGNED' and e.deadline < :today)";
      listing.where(filter.overdue ? overdue : "not " + overdue, "today", LocalDate.now(clock));
    }
    return listing
        .sortable("deadline", "e.deadline")
        .sortable("number", "e.number")
        .fetch(page)
        .map(this::row);
  }

  OrderView of(AssignmentOrder order) {
    return row(order)
        .with(
            orders.hazardsOf(order.id()),
            orders.entriesOf(order.id()),
            OrderPolicy.allowed(OrderPolicy.Standing.of(order), CurrentCaller.get()));
  }

  private OrderView row(AssignmentOrder order) {
    String receiver = order.place().code();
    return new OrderView(
        order.id(),
        order.version(),
        order.number(),
        order.issuerCode(),
        nameOf(order.issuerCode()),
        receiver,
        nameOf(receiver),
        order.department(),
        order.title(),
        order.demand(),
        order.deadline(),
        order.state(),
        order.overdue(LocalDate.now(clock)),
        order.returns(),
        order.givenAt(),
        order.endedAt(),
        List.of(),
        List.of(),
        List.of());
  }

  private String nameOf(String code) {
    return regions.find(code).map(RegionState::name).orElse(code);
  }
}
