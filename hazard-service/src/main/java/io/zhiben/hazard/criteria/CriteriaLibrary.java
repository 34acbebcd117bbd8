package io.zhiben.hazard.criteria;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The criteria sets that this build carries. A set that cannot be read stops the start. */
@Startup
@ApplicationScoped
public class CriteriaLibrary {
  private static final String RESOURCE = "/criteria/sets.json";

  private final List<CriteriaSet> sets;
  private final Map<String, CitedClause> clauses = new HashMap<>();

  CriteriaLibrary(ObjectMapper json) {
    this.sets = read(json);
    for (CriteriaSet set : sets) {
      for (CriteriaSet.Clause clause : set.clauses()) {
        CitedClause cited =
            new CitedClause(
                set.id(), set.title(), set.version(), clause.id(), clause.no(), clause.text());
        if (clauses.put(clause.id(), cited) != null) {
          throw new IllegalStateException("clause " + clause.id() + " stands twice in " + RESOURCE);
        }
      }
    }
  }

  /** The clause as it reads now; empty when no set has it. */
  public Optional<CitedClause> cite(String clauseId) {
    return Optional.ofNullable(clauses.get(clauseId));
  }

  List<CriteriaSet> sets() {
    return sets;
  }

  Optional<CriteriaSet> set(String id) {
    return sets.stream().filter(set -> set.id().equals(id)).findFirst();
  }

  private static List<CriteriaSet> read(ObjectMapper json) {
    try (InputStream in = CriteriaLibrary.class.getResourceAsStream(RESOURCE)) {
      return List.copyOf(json.readValue(in, new TypeReference<List<CriteriaSet>>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }
}
