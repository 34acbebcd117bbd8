package io.zhiben.enterprise.enterprise;

import io.zhiben.enterprise.domain.Domain;
import io.zhiben.enterprise.domain.DomainAssignment;
import io.zhiben.enterprise.domain.DomainCatalogue;
import io.zhiben.enterprise.tag.TagDefinitions;
import io.zhiben.enterprise.tag.Tags;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Puts enterprises into the domains of their towns and says by their tags whether they are
 * high-risk.
 */
@ApplicationScoped
class DomainPlacement {
  private final DomainCatalogue catalogue;
  private final TagDefinitions tags;

  DomainPlacement(DomainCatalogue catalogue, TagDefinitions tags) {
    this.catalogue = catalogue;
    this.tags = tags;
  }

  /** The rules of a town as they are now, for one enterprise or many. */
  Placer of(String townCode) {
    return new Placer(catalogue.assignmentOf(townCode), tags.current());
  }

  /**
   * The domain that the enterprise is in, or the one that it would be in where that one is gone.
   */
  Domain present(Enterprise enterprise) {
    return catalogue
        .find(enterprise.place().townCode(), enterprise.domainCode())
        .orElseGet(() ->
            catalogue
                .assignmentOf(enterprise.place().townCode())
                .assign(enterprise.content().asDomainObject(enterprise.code())));
  }

  /** The rules of one town at one moment. */
  record Placer(DomainAssignment assignment, Tags tags) {
    Domain place(Enterprise enterprise, EnterpriseContent content) {
      Domain domain = assignment.assign(content.asDomainObject(enterprise.code()));
      enterprise.assignTo(domain, tags.highRisk(content.tags()));
      return domain;
    }
  }
}
