package io.zhiben.enterprise.organisation;

import io.zhiben.enterprise.contract.AgencyNames;
import io.zhiben.enterprise.department.Departments;
import io.zhiben.enterprise.enterprise.EnterpriseNames;
import io.zhiben.enterprise.organisation.OrganisationName.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names organisations by the codes that stand in timelines, accounts and tokens. */
@ApplicationScoped
public class OrganisationDesk {
  private final Departments departments;
  private final EnterpriseNames enterprises;
  private final AgencyNames agencies;

  OrganisationDesk(Departments departments, EnterpriseNames enterprises, AgencyNames agencies) {
    this.departments = departments;
    this.enterprises = enterprises;
    this.agencies = agencies;
  }

  /**
   * The organisations of those codes in their order; codes that mean nothing to the caller lack.
   */
  @Transactional
  public List<OrganisationName> names(List<String> codes) {
    Set<String> asked = new LinkedHashSet<>(codes);
    Map<String, String> ofDepartments = departments.names(asked);
    Map<String, String> ofEnterprises = enterprises.ofCodes(asked);
    Map<String, String> ofAgencies = agencies.ofCodes(asked);
    List<OrganisationName> named = new ArrayList<>();
    for (String code : asked) {
      if (ofDepartments.containsKey(code)) {
        named.add(new OrganisationName(code, ofDepartments.get(code), Kind.DEPARTMENT));
      } else if (ofEnterprises.containsKey(code)) {
        named.add(new OrganisationName(code, ofEnterprises.get(code), Kind.ENTERPRISE));
      } else if (ofAgencies.containsKey(code)) {
        named.add(new OrganisationName(code, ofAgencies.get(code), Kind.AGENCY));
      }
    }
    return named;
  }
}
