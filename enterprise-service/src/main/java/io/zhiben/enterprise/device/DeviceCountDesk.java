package io.zhiben.enterprise.device;

import io.zhiben.contracts.event.EventType;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.enterprise.EnterpriseError;
import io.zhiben.enterprise.enterprise.EnterpriseNames;
import io.zhiben.enterprise.enterprise.NamedEnterprise;
import io.zhiben.enterprise.quarter.CountWindow;
import io.zhiben.enterprise.quarter.Quarter;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Enters, corrects and shows counts of devices. */
@ApplicationScoped
public class DeviceCountDesk {
  private final EntityManager entityManager;
  private final Listings listings;
  private final EnterpriseNames names;
  private final RegionTree tree;
  private final CountWindow window;
  private final DeviceCountJournal journal;
  private final Clock clock;

  DeviceCountDesk(
      EntityManager entityManager,
      Listings listings,
      EnterpriseNames names,
      RegionTree tree,
      CountWindow window,
      DeviceCountJournal journal,
      Clock clock) {
    this.entityManager = entityManager;
    this.listings = listings;
    this.names = names;
    this.tree = tree;
    this.window = window;
    this.journal = journal;
    this.clock = clock;
  }

  @Transactional
  public Page<DeviceCountView> list(DeviceCountFilter filter, PageRequest request) {
    return listings
        .of(DeviceCount.class)
        .where("e.enterpriseId = :enterprise", "enterprise", filter.enterprise)
        .where("e.kind = :kind", "kind", filter.kind)
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
  public DeviceCountView read(UUID id) {
    return view(get(id));
  }

  /** Runs in the transaction of the request. */
  @Transactional(Transactional.TxType.MANDATORY)
  public DeviceCountView count(CountDevices command) {
    NamedEnterprise enterprise = require(command);
    if (counted(command).isPresent()) {
      throw Problem.of(EnterpriseError.QUARTER_COUNTED);
    }
    DeviceCount count =
        new DeviceCount(
            tree.placeOf(enterprise.regionCode()),
            enterprise,
            command,
            CurrentCaller.get().subject(),
            clock.instant());
    entityManager.persist(count);
    entityManager.flush();
    DeviceCountView view = view(count);
    journal.write("devices.count", EventType.DEVICES_COUNTED, count, null, view);
    return view;
  }

  /**
   * Refuses what can't be counted, whether the quarter is or isn't; ends no transaction.
   *
   * @return the enterprise
   */
  NamedEnterprise require(CountDevices command) {
    NamedEnterprise enterprise =
        names.ofIds(List.of(command.enterpriseId())).stream()
            .findFirst()
            .orElseThrow(Problem::notFound);
    window.require(command.countedOn());
    command.numbers().require();
    return enterprise;
  }

  @Transactional
  public DeviceCountView correct(UUID id, CorrectDevices command, Preconditions preconditions) {
    DeviceCount count = get(id);
    preconditions.requireMatch(count.version());
    command.numbers().require();
    DeviceCountView before = view(count);
    count.correct(command.numbers(), CurrentCaller.get().subject(), clock.instant());
    entityManager.flush();
    DeviceCountView after = view(count);
    journal.write("devices.correct", EventType.DEVICE_COUNT_CORRECTED, count, before, after);
    return after;
  }

  /** The numbers that the quarter has already. */
  Optional<DeviceNumbers> counted(CountDevices command) {
    return entityManager
        .createQuery(
            "from DeviceCount e where e.enterpriseId = :enterprise and e.kind = :kind"
                + " and e.quarter = :quarter",
            DeviceCount.class)
        .setParameter("enterprise", command.enterpriseId())
        .setParameter("kind", command.kind())
        .setParameter("quarter", Quarter.of(command.countedOn()))
        .getResultList()
        .stream()
        .findFirst()
        .map(DeviceCount::numbers);
  }

  private DeviceCount get(UUID id) {
    DeviceCount count = entityManager.find(DeviceCount.class, id);
    if (count == null) {
      throw Problem.notFound();
    }
    return count;
  }

  private DeviceCountView view(DeviceCount count) {
    String region = count.place().code();
    return count.view(tree.find(region).map(RegionState::name).orElse(region));
  }
}
