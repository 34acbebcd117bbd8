package io.zhiben.enterprise.contract;

import io.zhiben.contracts.event.EventType;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.enterprise.EnterpriseError;
import io.zhiben.enterprise.enterprise.EnterpriseNames;
import io.zhiben.enterprise.enterprise.NamedEnterprise;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.FieldError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Signs and ends contracts with agencies. */
@ApplicationScoped
public class ContractDesk {
  private final EntityManager entityManager;
  private final Listings listings;
  private final EnterpriseNames names;
  private final RegionTree tree;
  private final ContractJournal journal;
  private final Clock clock;

  ContractDesk(
      EntityManager entityManager,
      Listings listings,
      EnterpriseNames names,
      RegionTree tree,
      ContractJournal journal,
      Clock clock) {
    this.entityManager = entityManager;
    this.listings = listings;
    this.names = names;
    this.tree = tree;
    this.journal = journal;
    this.clock = clock;
  }

  @Transactional
  public Page<ContractView> list(ContractFilter filter, PageRequest request) {
    Listing<ServiceContract> listing =
        listings
            .of(ServiceContract.class)
            .containing(filter.text, "e.agencyName", "e.agencyCode")
            .where("e.agencyCode = :agency", "agency", filter.agency)
            .where(":enterprise member of e.enterpriseIds", "enterprise", filter.enterprise);
    if (filter.state != null) {
      listing.where(filter.state.condition(), "today", LocalDate.now(clock));
    }
    return listing.sortable("validTo", "e.validTo").fetch(request).map(this::view);
  }

  @Transactional
  public ContractView read(UUID id) {
    return view(get(id));
  }

  /** The enterprises that it assigns, as far as the caller sees them, by name. */
  @Transactional
  public List<NamedEnterprise> enterprises(UUID id) {
    return names.ofIds(get(id).enterpriseIds());
  }

  /** Runs in the transaction of the request. */
  @Transactional(Transactional.TxType.MANDATORY)
  public ContractView sign(SignContract command) {
    if (command.validTo().isBefore(command.validFrom())) {
      throw Problem.ofField(EnterpriseError.CONTRACT_PERIOD_WRONG, "validTo");
    }
    refuseUnknown(command.enterpriseIds());
    ServiceContract contract =
        new ServiceContract(tree.placeOf(CurrentCaller.get().region()), command, clock.instant());
    entityManager.persist(contract);
    entityManager.flush();
    ContractView view = view(contract);
    journal.write("contract.sign", null, view, EventType.SERVICE_CONTRACT_SIGNED, contract);
    return view;
  }

  @Transactional
  public ContractView end(UUID id, EndContract command, Preconditions preconditions) {
    ServiceContract contract = get(id);
    preconditions.requireMatch(contract.version());
    LocalDate today = LocalDate.now(clock);
    ContractView before = view(contract);
    LocalDate lastDay = command == null || command.endedOn() == null ? today : command.endedOn();
    contract.end(lastDay, today);
    entityManager.flush();
    ContractView after = view(contract);
    journal.write("contract.end", before, after, EventType.SERVICE_CONTRACT_ENDED, contract);
    return after;
  }

  private ContractView view(ServiceContract contract) {
    String region = contract.place().code();
    String name = tree.find(region).map(RegionState::name).orElse(region);
    return contract.view(name, LocalDate.now(clock));
  }

  private ServiceContract get(UUID id) {
    ServiceContract contract = entityManager.find(ServiceContract.class, id);
    if (contract == null) {
      throw Problem.notFound();
    }
    return contract;
  }

  private void refuseUnknown(Set<UUID> ids) {
    Set<UUID> unknown = new HashSet<>(ids);
    names.ofIds(ids).stream().map(NamedEnterprise::id).forEach(unknown::remove);
    if (!unknown.isEmpty()) {
      String code = EnterpriseError.CONTRACT_ENTERPRISE_UNKNOWN.name();
      throw Problem.of(EnterpriseError.CONTRACT_ENTERPRISE_UNKNOWN)
          .withErrors(
              unknown.stream()
                  .map(id -> new FieldError("enterpriseIds[" + id + "]", code, null))
                  .toList());
    }
  }
}
