package io.zhiben.enterprise.enterprise;

import io.zhiben.enterprise.enterprise.BulkRegistration.Candidate;
import io.zhiben.enterprise.enterprise.BulkRegistration.Outcome;
import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Compares candidates with what a town's register has: by credit code, and those without one by
 * name and content, because two stalls may bear one name.
 */
@ApplicationScoped
class PresentRows {
  private final Database database;

  PresentRows(Database database) {
    this.database = database;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Map<Candidate, Outcome> compare(String town, List<Candidate> candidates) {
    List<Candidate> licensed = candidates.stream().filter(c -> c.code() != null).toList();
    List<Candidate> unlicensed = candidates.stream().filter(c -> c.code() == null).toList();
    Map<Candidate, Outcome> outcomes = new HashMap<>();
    Map<String, List<String>> byCode =
        present(town, "code", licensed.stream().map(Candidate::code).toList(), "");
    for (Candidate candidate : licensed) {
      List<String> known = byCode.get(candidate.code());
      outcomes.put(
          candidate,
          known == null
              ? Outcome.ADDED
              : known.contains(print(candidate)) ? Outcome.UNCHANGED : Outcome.DIFFERENT);
    }
    Map<String, List<String>> byName =
        present(
            town,
            "name_key",
            unlicensed.stream().map(c -> Enterprise.nameKeyOf(c.content().name())).toList(),
            " and issued_code = true");
    for (Candidate candidate : unlicensed) {
      String key = Enterprise.nameKeyOf(candidate.content().name());
      boolean known = byName.getOrDefault(key, List.of()).contains(print(candidate));
      outcomes.put(candidate, known ? Outcome.UNCHANGED : Outcome.ADDED);
    }
    return outcomes;
  }

  private static String print(Candidate candidate) {
    return hex(Fingerprint.of(candidate.place().code(), candidate.content()));
  }

  private Map<String, List<String>> present(
      String town, String column, List<String> values, String condition) {
    Map<String, List<String>> found = new HashMap<>();
    if (values.isEmpty()) {
      return found;
    }
    List<Object> arguments = new ArrayList<>();
    arguments.add(town);
    values.stream().filter(Objects::nonNull).forEach(arguments::add);
    database.query(
        "select "
            + column
            + ", fingerprint from enterprise where town_code = ? and "
            + column
            + " in (?"
            + ",?".repeat(values.size() - 1)
            + ")"
            + condition,
        row ->
            found
                .computeIfAbsent(row.getString(1), key -> new ArrayList<>())
                .add(hex(row.getBytes(2))),
        arguments.toArray());
    return found;
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
