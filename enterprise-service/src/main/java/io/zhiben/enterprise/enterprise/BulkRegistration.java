package io.zhiben.enterprise.enterprise;

import io.zhiben.enterprise.counting.Counters;
import io.zhiben.enterprise.domain.Domain;
import io.zhiben.enterprise.enterprise.DomainPlacement.Placer;
import io.zhiben.platform.access.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Registers many enterprises at once: those that the register has with the same content stay
 * untouched.
 */
@ApplicationScoped
public class BulkRegistration {
  private final PresentRows present;
  private final EnterpriseInsert insert;
  private final BulkCompanions companions;
  private final IssuedCodes issuedCodes;
  private final DomainPlacement placement;
  private final Clock clock;

  BulkRegistration(
      PresentRows present,
      EnterpriseInsert insert,
      BulkCompanions companions,
      IssuedCodes issuedCodes,
      DomainPlacement placement,
      Clock clock) {
    this.present = present;
    this.insert = insert;
    this.companions = companions;
    this.issuedCodes = issuedCodes;
    this.placement = placement;
    this.clock = clock;
  }

  /**
   * One enterprise to be registered.
   *
   * @param code credit code; null for an unlicensed one
   * @param gradeReason why it has the grade that it comes with; null without one
   */
  public record Candidate(Place place, String code, EnterpriseContent content, String gradeReason) {
    public Candidate(Place place, String code, EnterpriseContent content) {
      this(place, code, content, null);
    }
  }

  /** What became of a candidate. */
  public enum Outcome {
    ADDED,
    /** The register has it with the same content. */
    UNCHANGED,
    /** The register has its code with other content; nothing was written. */
    DIFFERENT
  }

  /** The outcomes in the order of the candidates, whose codes must differ from one another. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<Outcome> register(List<Candidate> candidates) {
    Map<String, List<Candidate>> byTown =
        candidates.stream()
            .collect(
                Collectors.groupingBy(
                    candidate -> candidate.place().townCode(), TreeMap::new, Collectors.toList()));
    Map<Candidate, Outcome> outcomes = new HashMap<>();
    byTown.forEach((town, ofTown) -> registerIn(town, ofTown, outcomes));
    return candidates.stream().map(outcomes::get).toList();
  }

  private void registerIn(
      String town, List<Candidate> candidates, Map<Candidate, Outcome> outcomes) {
    outcomes.putAll(present.compare(town, candidates));
    List<Candidate> fresh =
        candidates.stream().filter(c -> outcomes.get(c) == Outcome.ADDED).toList();
    if (fresh.isEmpty()) {
      return;
    }
    int unlicensed = (int) fresh.stream().filter(c -> c.code() == null).count();
    Iterator<String> codes =
        unlicensed == 0
            ? List.<String>of().iterator()
            : issuedCodes.next(town, unlicensed).iterator();
    Placer placer = placement.of(town);
    List<Enterprise> added = new ArrayList<>(fresh.size());
    List<Domain> domains = new ArrayList<>(fresh.size());
    for (Candidate candidate : fresh) {
      boolean issued = candidate.code() == null;
      Enterprise enterprise =
          new Enterprise(
              candidate.place(),
              issued ? codes.next() : candidate.code(),
              issued,
              candidate.content(),
              clock.instant());
      enterprise.explainGrade(candidate.gradeReason());
      domains.add(placer.place(enterprise, candidate.content()));
      added.add(enterprise);
    }
    insert.insert(added);
    companions.write(added, domains);
  }

  /** What must agree with the inserted rows. */
  @ApplicationScoped
  static class BulkCompanions {
    private final SearchIndex index;
    private final Counters counters;
    private final EnterpriseJournal journal;

    BulkCompanions(SearchIndex index, Counters counters, EnterpriseJournal journal) {
      this.index = index;
      this.counters = counters;
      this.journal = journal;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void write(List<Enterprise> added, List<Domain> domains) {
      index.add(added);
      journal.entered("enterprise.import", added, domains);
      counters.add(EnterpriseCounting.of(added));
    }
  }
}
