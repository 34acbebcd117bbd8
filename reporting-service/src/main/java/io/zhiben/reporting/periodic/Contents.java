package io.zhiben.reporting.periodic;

import io.zhiben.plans.Formula;
import io.zhiben.plans.PlanPack.Unit;
import io.zhiben.plans.ReportRule.Section;
import io.zhiben.reporting.periodic.Consolidation.Part;
import io.zhiben.reporting.periodic.ReportPlans.Promise;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The cells of a report as they stand: what was handed in stays, the rest is filled in from the
 * facts of today or of the window's last day.
 */
@ApplicationScoped
class Contents {
  private final Reports reports;
  private final CellBook book;
  private final Prefill prefill;
  private final ReportPlans plans;

  Contents(Reports reports, CellBook book, Prefill prefill, ReportPlans plans) {
    this.reports = reports;
    this.book = book;
    this.prefill = prefill;
    this.plans = plans;
  }

  /**
   * A cell in its place.
   *
   * @param share whether a figure is told in per cent
   * @param parts the units' cells that it was made of; none for a unit's own
   */
  record Content(Section section, CellKind kind, boolean share, Cell cell, List<Part> parts) {
    String shown() {
      return Shown.of(kind, share, cell);
    }
  }

  /** All cells, in the order of the rule. */
  List<Content> of(Promise promise, PeriodicReport report) {
    Map<String, Cell> kept = book.of(report.id());
    Map<Unit, Map<String, Cell>> below = promise.unit() == null ? accepted(promise) : Map.of();
    boolean disjoint = promise.unit() == null && plans.areDisjoint(promise.owing());
    List<Content> contents = new ArrayList<>();
    for (Section section : promise.rule().sections()) {
      Cell cell = kept.getOrDefault(section.id(), Cell.empty(section.id()));
      List<Part> parts = parts(section, below);
      CellKind kind = CellKind.of(section);
      contents.add(
          new Content(
              section,
              kind,
              kind == CellKind.FIGURE && formula(promise, section).isShare(),
              CellRules.isFrozen(report.state(), cell)
                  ? cell
                  : cell.with(filled(promise, section, parts, disjoint)),
              parts));
    }
    return contents;
  }

  /**
   * @param disjoint whether all who owe it are places that share no fact: only then do their
   *     figures add up, and one more report changes no other sum
   */
  private Filled filled(Promise promise, Section section, List<Part> parts, boolean disjoint) {
    LocalDate asOf = promise.window().figuresOn(plans.today());
    CellKind kind = CellKind.of(section);
    if (kind == CellKind.TABLE) {
      return prefill.table(promise.plan(), promise.unit(), section, asOf);
    }
    if (kind == CellKind.FIGURE) {
      Formula formula = formula(promise, section);
      Filled own = prefill.figure(promise.plan(), promise.unit(), section, asOf);
      return (disjoint ? Consolidation.figure(formula, parts, asOf) : Optional.<Filled>empty())
          // what the place said of its figure by hand, it said of this one
          .map(sum -> sum.beside(own.corrected()))
          .orElse(own);
    }
    if (promise.unit() != null) {
      return null;
    }
    return kind == CellKind.NUMBER
        ? Filled.number(Consolidation.sum(parts), asOf)
        : Filled.text(Consolidation.texts(parts), asOf);
  }

  private static Formula formula(Promise promise, Section section) {
    return promise.plan().pack().indicator(section.indicator()).orElseThrow().value();
  }

  private Map<Unit, Map<String, Cell>> accepted(Promise promise) {
    List<Unit> owing = promise.owing();
    Map<String, PeriodicReport> found =
        reports.acceptedOf(promise.key(), owing.stream().map(Unit::id).toList());
    Map<UUID, Map<String, Cell>> kept =
        book.of(found.values().stream().map(PeriodicReport::id).toList());
    Map<Unit, Map<String, Cell>> cells = new LinkedHashMap<>();
    for (Unit unit : owing) {
      PeriodicReport report = found.get(unit.id());
      if (report != null) {
        cells.put(unit, kept.getOrDefault(report.id(), Map.of()));
      }
    }
    return cells;
  }

  private static List<Part> parts(Section section, Map<Unit, Map<String, Cell>> below) {
    return below.entrySet().stream()
        .map(unit ->
            new Part(
                unit.getKey().id(),
                unit.getKey().title().zh(),
                unit.getKey().region() != null,
                unit.getValue().getOrDefault(section.id(), Cell.empty(section.id()))))
        .toList();
  }
}
