package io.zhiben.enterprise.contract;

import io.zhiben.contracts.event.ServiceContractState;
import io.zhiben.enterprise.EnterpriseError;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.platform.problem.Problem;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;

/** One contract with an agency. The agency sees its own contracts wherever they were signed. */
@Entity
@Filter(
    name = ScopeFilter.NAME,
    condition =
        ScopeFilter.PLACE
            + " or (:kind = 'ASSIGNMENT' and {alias}.agency_code = :org)"
            + ScopeFilter.END,
    deduceAliasInjectionPoints = false)
class ServiceContract extends ScopedEntity {
  private String agencyCode;
  private String agencyName;
  private LocalDate validFrom;
  private LocalDate validTo;
  private LocalDate endedOn;
  private Instant createdAt;

  @ElementCollection
  @BatchSize(size = 100)
  @CollectionTable(
      name = "service_contract_enterprise",
      joinColumns = @JoinColumn(name = "contract_id"))
  @Column(name = "enterprise_id", columnDefinition = "BINARY(16)")
  private Set<UUID> enterpriseIds = new HashSet<>();

  /** For Hibernate. */
  protected ServiceContract() {}

  ServiceContract(Place place, SignContract command, Instant now) {
    super(place);
    this.agencyCode = command.agencyCode();
    this.agencyName = command.agencyName().strip();
    this.validFrom = command.validFrom();
    this.validTo = command.validTo();
    this.enterpriseIds.addAll(command.enterpriseIds());
    this.createdAt = now;
  }

  /** Ends it before its time. */
  void end(LocalDate lastDay, LocalDate today) {
    if (endedOn != null || validTo.isBefore(today)) {
      throw Problem.of(EnterpriseError.CONTRACT_ALREADY_ENDED);
    }
    if (lastDay.isBefore(validFrom.minusDays(1)) || lastDay.isAfter(validTo)) {
      throw Problem.ofField(EnterpriseError.CONTRACT_PERIOD_WRONG, "endedOn");
    }
    endedOn = lastDay;
  }

  ServiceContractState state() {
    return new ServiceContractState(
        id(),
        version(),
        place().ancestry(),
        agencyCode,
        validFrom,
        validTo,
        endedOn,
        enterpriseIds.stream().sorted().toList());
  }

  Set<UUID> enterpriseIds() {
    return Set.copyOf(enterpriseIds);
  }

  ContractView view(String regionName, LocalDate today) {
    ContractState state = ContractState.on(today, validFrom, endedOn == null ? validTo : endedOn);
    return new ContractView(
        id(),
        version(),
        place().code(),
        regionName,
        agencyCode,
        agencyName,
        validFrom,
        validTo,
        endedOn,
        state,
        state == ContractState.LIVE,
        enterpriseIds.stream().sorted().toList(),
        createdAt);
  }
}
