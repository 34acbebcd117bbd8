package io.zhiben.hazard.criteria;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.zhiben.hazard.criteria.CriteriaSet.Clause;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** The library of this build, and what it may become. */
public final class Libraries {
  static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

  private Libraries() {}

  public static CriteriaLibrary ofThisBuild() {
    return new CriteriaLibrary(JSON);
  }

  /** A later version of the set, in which that clause reads otherwise. */
  public static CriteriaLibrary rewording(String setId, int version, String clauseId) {
    return with(
        setId,
        set ->
            copy(
                set,
                version,
                set.effectiveTo(),
                set.clauses().stream()
                    .map(clause ->
                        clause.id().equals(clauseId)
                            ? new Clause(
                                clause.id(),
                                clause.no(),
                                "新条文：" + clause.text(),
                                clause.keywords(),
                                clause.industries(),
                                clause.tags())
                            : clause)
                    .toList()));
  }

  /** A later version of the set without that clause. */
  public static CriteriaLibrary dropping(String setId, int version, String clauseId) {
    return with(
        setId,
        set ->
            copy(
                set,
                version,
                set.effectiveTo(),
                set.clauses().stream().filter(clause -> !clause.id().equals(clauseId)).toList()));
  }

  /** A library of one set that nobody has seen, about tanks and their levels, for all trades. */
  public static CriteriaLibrary coming(String setId, LocalDate from) {
    return new CriteriaLibrary(
        List.of(
            new CriteriaSet(
                setId,
                "某新标准",
                "某号",
                "燃气",
                1,
                from,
                null,
                null,
                null,
                Coverage.FULL,
                false,
                false,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(
                    new Clause(
                        setId + "/1",
                        "第一条",
                        "储罐没有液位监测。",
                        List.of("储罐", "液位"),
                        List.of(),
                        List.of())))));
  }

  /** The set with that last day. */
  public static CriteriaLibrary ending(String setId, int version, LocalDate lastDay) {
    return with(setId, set -> copy(set, version, lastDay, set.clauses()));
  }

  /** A library of that one set, in force between the days. */
  static CriteriaLibrary ofOne(LocalDate from, LocalDate to) {
    CriteriaSet set = ofThisBuild().set("mem-10-2023").orElseThrow();
    return new CriteriaLibrary(
        List.of(
            new CriteriaSet(
                "one-2020",
                "某标准",
                "某号",
                set.sector(),
                1,
                from,
                to,
                null,
                null,
                Coverage.FULL,
                false,
                false,
                null,
                null,
                null,
                List.of("C31"),
                List.of("ammonia"),
                List.of(
                    new Clause(
                        "one-2020/1", "第一条", "条文", List.of("液氨", "检测"), List.of(), List.of())))));
  }

  private static CriteriaLibrary with(String setId, UnaryOperator<CriteriaSet> change) {
    return new CriteriaLibrary(
        ofThisBuild().sets().stream()
            .map(set -> set.id().equals(setId) ? change.apply(set) : set)
            .toList());
  }

  private static CriteriaSet copy(
      CriteriaSet set, int version, LocalDate effectiveTo, List<Clause> clauses) {
    // the clauses carry their mark already
    return new CriteriaSet(
        set.id(),
        set.title(),
        set.documentNo(),
        set.sector(),
        version,
        set.effectiveFrom(),
        effectiveTo,
        set.effectiveNote(),
        set.supplementOf(),
        set.coverage(),
        false,
        set.checked(),
        set.sourceUrl(),
        set.readIn(),
        set.note(),
        set.industries(),
        set.tags(),
        clauses);
  }
}
