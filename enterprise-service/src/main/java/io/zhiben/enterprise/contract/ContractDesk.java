package io.zhiben.enterprise.contract;

import io.zhiben.contracts.event.EventType;
import io.zhiben.enterprise.EnterpriseError;
import io.zhiben.enterprise.enterprise.EnterpriseDirectory;
import io.zhiben.platform.access.CurrentCaller;
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
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Signs and ends contracts with agencies. */
@ApplicationScoped
public class ContractDesk {
  private final EntityManager entityManager;
  private final Listings listings;
  private final EnterpriseDirectory enterprises;
  private final RegionTree tree;
  private final ContractJournal journal;
  private final Clock clock;

  ContractDesk(
      EntityManager entityManager,
      Listings listings,
      EnterpriseDirectory enterprises,
      RegionTree tree,
      ContractJournal journal,
      Clock clock) {
    this.entityManager = entityManager;
    this.listings = listings;
    this.enterprises = enterprises;
    this.tree = tree;
    this.journal = journal;
    this.clock = clock;
  }

  @Transactional
  public Page<ContractView> list(String agency, PageRequest request) {
    LocalDate today = LocalDate.now(clock);
    return listings
        .of(ServiceContract.class)
        .where("e.agencyCode = :agency", "agency", agency)
        .sortable("validTo", "e.validTo")
        .fetch(request)
        .map(contract -> contract.view(today));
  }

  @Transactional
  public ContractView read(UUID id) {
    return get(id).view(LocalDate.now(clock));
  }

  /** Runs in the transaction of the request. */
  @Transactional(Transactional.TxType.MANDATORY)
  public ContractView sign(SignContract command) {
    if (command.validTo().isBefore(command.validFrom())) {
      throw Problem.ofField(EnterpriseError.CONTRACT_PERIOD_WRONG, "validTo");
    }
    refuseUnknown(List.copyOf(command.enterpriseIds()));
    ServiceContract contract =
        new ServiceContract(tree.placeOf(CurrentCaller.get().region()), command, clock.instant());
    entityManager.persist(contract);
    entityManager.flush();
    ContractView view = contract.view(LocalDate.now(clock));
    journal.write("contract.sign", null, view, EventType.SERVICE_CONTRACT_SIGNED, contract);
    return view;
  }

  @Transactional
  public ContractView end(UUID id, EndContract command, Preconditions preconditions) {
    ServiceContract contract = get(id);
    preconditions.requireMatch(contract.version());
    LocalDate today = LocalDate.now(clock);
    ContractView before = contract.view(today);
    LocalDate lastDay = command == null || command.endedOn() == null ? today : command.endedOn();
    contract.end(lastDay, today);
    entityManager.flush();
    ContractView after = contract.view(today);
    journal.write("contract.end", before, after, EventType.SERVICE_CONTRACT_ENDED, contract);
    return after;
  }

  private ServiceContract get(UUID id) {
    ServiceContract contract = entityManager.find(ServiceContract.class, id);
    if (contract == null) {
      throw Problem.notFound();
    }
    return contract;
  }

  private void refuseUnknown(List<UUID> ids) {
    Collection<UUID> unknown = enterprises.unknown(ids);
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
