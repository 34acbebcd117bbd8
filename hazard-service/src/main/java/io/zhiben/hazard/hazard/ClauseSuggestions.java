package io.zhiben.hazard.hazard;

import io.zhiben.hazard.criteria.PlaceCriteria;
import io.zhiben.hazard.criteria.SuggestedClause;
import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.EnterpriseTraits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Which clauses a hazard may break; read from its words and from what its enterprise does. */
@ApplicationScoped
class ClauseSuggestions {
  private final Hazards hazards;
  private final EnterpriseDirectory directory;
  private final PlaceCriteria criteria;
  private final Clock clock;

  ClauseSuggestions(
      Hazards hazards, EnterpriseDirectory directory, PlaceCriteria criteria, Clock clock) {
    this.hazards = hazards;
    this.directory = directory;
    this.criteria = criteria;
    this.clock = clock;
  }

  @Transactional
  List<SuggestedClause> of(UUID id, int limit) {
    Hazard hazard = hazards.require(id);
    EnterpriseTraits traits =
        directory.traits(hazard.enterpriseId()).orElse(EnterpriseTraits.UNKNOWN);
    String finding = hazard.description() + " " + Objects.toString(hazard.spot(), "");
    // what comes up again is held against what is in force now
    LocalDate day = hazard.regrade() == null ? hazard.foundOn() : LocalDate.now(clock);
    return criteria.advisorAt(hazard.place()).suggest(finding, traits, day, limit);
  }
}
