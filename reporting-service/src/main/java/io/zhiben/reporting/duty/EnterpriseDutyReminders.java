package io.zhiben.reporting.duty;

import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.inbox.Addressee;
import io.zhiben.reporting.inbox.AddresseeKind;
import io.zhiben.reporting.inbox.Ask;
import io.zhiben.reporting.inbox.OneByOne;
import io.zhiben.reporting.inbox.ReminderSource;
import io.zhiben.reporting.inbox.Reminders;
import io.zhiben.reporting.inbox.Reminders.Waiting;
import io.zhiben.reporting.query.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tells enterprises how many of their duties fall due soon, and how many are late; a town in a
 * transaction. An enterprise that is closed, or moved, is told nothing more where it was.
 */
@ApplicationScoped
class EnterpriseDutyReminders implements ReminderSource {
  private static final String PREFIX = "enterprise-duty/";

  private final PressingDuties duties;
  private final RegionTree regions;
  private final Reminders reminders;
  @Inject EnterpriseDutyReminders self;

  EnterpriseDutyReminders(PressingDuties duties, RegionTree regions, Reminders reminders) {
    this.duties = duties;
    this.regions = regions;
    this.reminders = reminders;
  }

  @Override
  public String name() {
    return "duties of enterprises";
  }

  /** Every town's enterprises are looked at. */
  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void remind(LocalDate today) {
    List<String> towns = self.towns();
    OneByOne.remind(towns, town -> town, town -> self.remind(town, today));
    self.endOthers(towns);
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  List<String> towns() {
    return duties.towns();
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void remind(String town, LocalDate today) {
    regions
        .find(town)
        .ifPresent(region ->
            reminders.keep(
                PREFIX + town, asks(PREFIX + town, duties.of(new Reach(region, null), today))));
  }

  /** Ends what waited in towns that have no enterprise any more. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void endOthers(Collection<String> towns) {
    Set<String> sources = new HashSet<>();
    towns.forEach(town -> sources.add(PREFIX + town));
    reminders.endOthers(PREFIX, sources);
  }

  /** At most two an enterprise: the one of what is due soon, and the one of what is late. */
  static List<Ask> asks(String source, List<PressingDuty> pressing) {
    List<Ask> asks = new ArrayList<>();
    pressing.stream()
        .collect(Collectors.groupingBy(PressingDuty::enterprise, TreeMap::new, Collectors.toList()))
        .forEach((code, own) ->
            PressingDuty.CODES.forEach((state, text) ->
                Reminders.bundle(
                        text,
                        source,
                        own.getFirst().place(),
                        new Addressee(AddresseeKind.ENTERPRISE, code),
                        own.stream()
                            .filter(one -> one.state() == state)
                            .map(one -> new Waiting(one.title(), one.dueOn()))
                            .toList(),
                        "/duties")
                    .ifPresent(asks::add)));
    return asks;
  }
}
