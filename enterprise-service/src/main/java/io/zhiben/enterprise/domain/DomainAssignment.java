package io.zhiben.enterprise.domain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says which domain of a town an object falls into: a list that names it decides before any rule,
 * rules are asked by the precedence of their domains, and the default domain takes the rest.
 */
public final class DomainAssignment {
  private final List<Domain> byPrecedence;
  private final Map<String, Domain> byMember = new HashMap<>();
  private final Domain fallback;

  /**
   * @param domains all domains of one town
   * @throws IllegalArgumentException without a default domain
   */
  public DomainAssignment(List<Domain> domains) {
    this.byPrecedence =
        domains.stream().sorted(Comparator.comparingInt(Domain::precedence)).toList();
    this.fallback =
        domains.stream()
            .filter(Domain::isDefault)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no default domain"));
    byPrecedence.reversed().forEach(d -> d.members().forEach(code -> byMember.put(code, d)));
  }

  public Domain assign(DomainObject object) {
    Domain listed = object.code() == null ? null : byMember.get(object.code());
    if (listed != null) {
      return listed;
    }
    return byPrecedence.stream()
        .filter(domain -> domain.rules().stream().anyMatch(rule -> rule.fits(object)))
        .findFirst()
        .orElse(fallback);
  }
}
