package io.zhiben.hazard.criteria;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The criteria sets that this build carries (Y-183, Q-069). A set that cannot be read stops the
 * start.
 */
@Startup
@ApplicationScoped
public class CriteriaLibrary {
  private final Map<String, CriteriaSet> sets = new LinkedHashMap<>();
  private final Map<String, CitedClause> clauses = new HashMap<>();
  private final Map<String, Set<String>> sectorsOfWords = new HashMap<>();
  private final Map<String, LocalSet> local = new HashMap<>();

  @Inject
  CriteriaLibrary(ObjectMapper json) {
    this(CriteriaFiles.ofThisBuild(json));
  }

  CriteriaLibrary(List<CriteriaSet> sets) {
    for (CriteriaSet set : sets) {
      if (this.sets.put(set.id(), set) != null) {
        throw new IllegalStateException("the set " + set.id() + " stands twice in the library");
      }
      for (CriteriaSet.Clause clause : set.clauses()) {
        if (clauses.put(clause.id(), set.cite(clause)) != null) {
          throw new IllegalStateException("clause " + clause.id() + " stands twice in the library");
        }
        for (String word : clause.keywords()) {
          sectorsOfWords.computeIfAbsent(word, any -> new HashSet<>()).add(set.sector());
        }
      }
    }
    for (CriteriaSet set : sets) {
      if (set.supplementOf() != null && !this.sets.containsKey(set.supplementOf())) {
        throw new IllegalStateException(set.id() + " adds to " + set.supplementOf() + ", unknown");
      }
    }
  }

  /** This library with sets of places beside its own. */
  CriteriaLibrary with(List<LocalSet> own) {
    List<CriteriaSet> all = new ArrayList<>(sets.values());
    own.forEach(one -> all.add(one.set()));
    CriteriaLibrary wider = new CriteriaLibrary(all);
    own.forEach(one -> wider.local.put(one.set().id(), one));
    return wider;
  }

  /** The place where the set counts, and below; null for one that counts everywhere. */
  public String regionOf(String setId) {
    LocalSet own = local.get(setId);
    return own == null ? null : own.place().code();
  }

  /** The clause as it reads now; empty when no set has it. */
  public Optional<CitedClause> cite(String clauseId) {
    return Optional.ofNullable(clauses.get(clauseId));
  }

  /** Whether the set holds on that day; what doesn't hold cannot be broken. */
  public boolean inForce(String setId, LocalDate day) {
    return set(setId).map(set -> set.standingOn(day) == Standing.IN_FORCE).orElse(false);
  }

  /** Whether the library lists that document, in force or not. */
  public boolean lists(String setId) {
    return sets.containsKey(setId);
  }

  /** Whether clauses of several sectors have that keyword, so that it speaks for none of them. */
  boolean isCommon(String keyword) {
    return sectorsOfWords.getOrDefault(keyword, Set.of()).size() > 1;
  }

  List<CriteriaSet> sets() {
    return List.copyOf(sets.values());
  }

  Optional<CriteriaSet> set(String id) {
    return Optional.ofNullable(sets.get(id));
  }
}
