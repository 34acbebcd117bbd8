package io.zhiben.enterprise.enterprise;

import io.zhiben.contracts.access.Role;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.enterprise.department.Departments;
import io.zhiben.enterprise.domain.Domain;
import io.zhiben.enterprise.domain.DomainCatalogue;
import io.zhiben.enterprise.industry.Industries;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.platform.value.Masked;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows enterprises to the caller. */
@ApplicationScoped
class EnterpriseViews {
  private final Industries industries;
  private final RegionTree tree;
  private final Departments departments;
  private final DomainCatalogue domains;

  EnterpriseViews(
      Industries industries, RegionTree tree, Departments departments, DomainCatalogue domains) {
    this.industries = industries;
    this.tree = tree;
    this.departments = departments;
    this.domains = domains;
  }

  /** Who needs the numbers for his work, and the enterprise that they belong to. */
  static boolean seesPhones(Caller caller) {
    return caller.has(Role.OFFICER)
        || caller.has(Role.TENANT_ADMIN)
        || caller.scope() == ScopeKind.ENTERPRISE;
  }

  EnterpriseView view(Enterprise enterprise, Domain domain) {
    EnterpriseContent content = enterprise.content();
    boolean open = seesPhones(CurrentCaller.get());
    var point = content.coordinates();
    var building = content.building();
    return new EnterpriseView(
        enterprise.id(),
        enterprise.version(),
        enterprise.code(),
        enterprise.issuedCode(),
        content.name(),
        content.kind(),
        content.industry(),
        industries.name(content.industry()),
        content.tags(),
        content.scale(),
        content.status(),
        enterprise.place().code(),
        regionName(enterprise.place().code()),
        content.address(),
        content.principal().name(),
        phone(content.principal(), open),
        content.safetyOfficer().name(),
        phone(content.safetyOfficer(), open),
        point == null ? null : point.longitude(),
        point == null ? null : point.latitude(),
        point == null ? null : point.system(),
        building == null ? null : building.id(),
        building == null ? null : building.name(),
        content.registeredOn(),
        domain.code(),
        domain.name(),
        new EnterpriseDomain(
            domain.code(),
            domain.name(),
            departments.refs(domain.leadDepartments()),
            departments.refs(domain.coDepartments()),
            domain.gap()),
        enterprise.highRisk(),
        enterprise.createdAt(),
        enterprise.updatedAt(),
        enterprise.gradeReason());
  }

  List<EnterpriseRow> rows(Collection<Enterprise> enterprises) {
    Map<String, String> domainNames =
        domains.names(enterprises.stream().map(Enterprise::domainCode).collect(Collectors.toSet()));
    return enterprises.stream().map(enterprise -> row(enterprise, domainNames)).toList();
  }

  private EnterpriseRow row(Enterprise enterprise, Map<String, String> domainNames) {
    EnterpriseContent content = enterprise.content();
    return new EnterpriseRow(
        enterprise.id(),
        enterprise.version(),
        enterprise.code(),
        content.name(),
        content.kind(),
        content.industry(),
        industries.name(content.industry()),
        content.tags(),
        content.scale(),
        content.status(),
        enterprise.domainCode(),
        domainNames.get(enterprise.domainCode()),
        enterprise.place().code(),
        regionName(enterprise.place().code()),
        enterprise.highRisk(),
        enterprise.updatedAt());
  }

  private String regionName(String code) {
    return tree.find(code).map(RegionState::name).orElse(code);
  }

  private static String phone(Contact contact, boolean open) {
    return open ? contact.phone() : Masked.phone(contact.phone());
  }
}
