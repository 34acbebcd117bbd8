package io.zhiben.hazard.rectification;

import io.zhiben.hazard.rectification.LedgerCommands.LedgerTermSaid;
import io.zhiben.hazard.rectification.LedgerCommands.WriteLedger;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All words of a ledger, in order. */
record LedgerTerms(List<LedgerTerm> all) {
  LedgerTerms {
    all = List.copyOf(all);
  }

  List<LedgerTerm> of(TermKind kind) {
    return all.stream().filter(one -> one.kind() == kind).toList();
  }

  boolean has(TermKind kind, String code) {
    return all.stream().anyMatch(one -> one.kind() == kind && one.code().equals(code));
  }

  /** The code itself where a word is gone. */
  String title(TermKind kind, String code) {
    return all.stream()
        .filter(one -> one.kind() == kind && one.code().equals(code))
        .map(LedgerTerm::title)
        .findFirst()
        .orElse(code);
  }

  /** Refuses a code that the ledger doesn't know; without one there is nothing to refuse. */
  void require(TermKind kind, String code, String field) {
    if (code != null && !has(kind, code)) {
      throw Problem.ofField(RectificationError.LEDGER_TERM_UNKNOWN, field, code);
    }
  }

  /** The phase that a day falls into; null where none has days around it. */
  String phaseOn(LocalDate day) {
    return of(TermKind.PHASE).stream()
        .filter(one -> one.holds(day))
        .map(LedgerTerm::code)
        .findFirst()
        .orElse(null);
  }

  /** Each code once; a phase has both days or none, in their order. */
  static void check(WriteLedger said) {
    once(said.categories(), "categories");
    once(said.phases(), "phases");
    once(said.treatments(), "treatments");
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < said.departments().size(); i++) {
      if (!seen.add(said.departments().get(i))) {
        throw Problem.ofField(CommonError.INVALID_FIELD, "departments[" + i + "]");
      }
    }
    for (int i = 0; i < said.phases().size(); i++) {
      LedgerTermSaid phase = said.phases().get(i);
      boolean half = (phase.from() == null) != (phase.to() == null);
      if (half || phase.from() != null && phase.to().isBefore(phase.from())) {
        throw Problem.ofField(CommonError.INVALID_FIELD, "phases[" + i + "].to");
      }
    }
    undated(said.categories(), "categories");
    undated(said.treatments(), "treatments");
  }

  private static void once(List<LedgerTermSaid> terms, String field) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < terms.size(); i++) {
      if (!seen.add(terms.get(i).code())) {
        throw Problem.ofField(CommonError.INVALID_FIELD, field + "[" + i + "].code");
      }
    }
  }

  private static void undated(List<LedgerTermSaid> terms, String field) {
    for (int i = 0; i < terms.size(); i++) {
      if (terms.get(i).from() != null || terms.get(i).to() != null) {
        throw Problem.ofField(CommonError.INVALID_FIELD, field + "[" + i + "].from");
      }
    }
  }
}
