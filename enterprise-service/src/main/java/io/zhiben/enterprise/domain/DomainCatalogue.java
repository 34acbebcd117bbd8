package io.zhiben.enterprise.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The domains of the towns, as stored. Who answers for what is public knowledge, so no scope bounds
 * it.
 */
@ApplicationScoped
public class DomainCatalogue {
  private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
  private static final TypeReference<List<DomainRule>> RULES = new TypeReference<>() {};

  private final Database database;
  private final ObjectMapper json;

  DomainCatalogue(Database database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** The town's domains by their number; a generated one where the town has none of its own. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<Domain> ofTown(String townCode) {
    List<Domain> own = read("town_code", townCode);
    return own.isEmpty() ? List.of(Domain.ofUndividedTown(townCode)) : own;
  }

  /** The domains of all towns of a district or city that have divided their work. */
  @Transactional(Transactional.TxType.SUPPORTS)
  List<Domain> ofDistrictOrCity(String code) {
    return Stream.concat(read("district_code", code).stream(), read("city_code", code).stream())
        .distinct()
        .sorted(Comparator.comparing(Domain::townCode).thenComparingInt(Domain::order))
        .toList();
  }

  /** The assignment rule of the town. */
  public DomainAssignment assignmentOf(String townCode) {
    return new DomainAssignment(ofTown(townCode));
  }

  /** The town's domain of that code. */
  public Optional<Domain> find(String townCode, String code) {
    return ofTown(townCode).stream().filter(domain -> domain.code().equals(code)).findFirst();
  }

  /** Names of domains of any town by code; codes of generated domains are known, too. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Map<String, String> names(Set<String> codes) {
    Map<String, String> names = new HashMap<>();
    for (String code : codes) {
      names.put(
          code, Domain.undividedTown(code).map(t -> Domain.ofUndividedTown(t).name()).orElse(code));
    }
    if (!codes.isEmpty()) {
      String places = "?" + ",?".repeat(codes.size() - 1);
      database
          .query(
              "select code, name from responsibility_domain where code in (" + places + ")",
              row -> Map.entry(row.getString(1), row.getString(2)),
              codes.toArray())
          .forEach(entry -> names.put(entry.getKey(), entry.getValue()));
    }
    return names;
  }

  /** The town that a domain belongs to; empty for an unknown code. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Optional<String> townOf(String code) {
    return Domain.undividedTown(code)
        .or(() ->
            database
                .query(
                    "select town_code from responsibility_domain where code = ?",
                    row -> row.getString(1),
                    code)
                .stream()
                .findFirst());
  }

  private List<Domain> read(String column, String place) {
    Map<String, Set<String>> members = members(column, place);
    return database.query(
        "select * from responsibility_domain where " + column + " = ? order by domain_order",
        row -> domain(row, members),
        place);
  }

  private Map<String, Set<String>> members(String column, String place) {
    Map<String, Set<String>> members = new HashMap<>();
    database.query(
        "select m.domain_code, m.enterprise_code from domain_member m"
            + " join responsibility_domain d on d.code = m.domain_code where d."
            + column
            + " = ?",
        row ->
            members
                .computeIfAbsent(row.getString(1), code -> new HashSet<>())
                .add(row.getString(2)),
        place);
    return members;
  }

  private Domain domain(ResultSet row, Map<String, Set<String>> members) throws SQLException {
    String code = row.getString("code");
    return new Domain(
        code,
        row.getString("town_code"),
        row.getInt("domain_order"),
        row.getInt("precedence"),
        row.getString("name"),
        row.getString("scope_text"),
        parse(row.getString("leader_posts"), TEXTS),
        parse(row.getString("lead_departments"), TEXTS),
        parse(row.getString("co_departments"), TEXTS),
        parse(row.getString("rules"), RULES),
        Set.copyOf(members.getOrDefault(code, Set.of())),
        row.getBoolean("is_default"));
  }

  private <T> T parse(String text, TypeReference<T> type) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
