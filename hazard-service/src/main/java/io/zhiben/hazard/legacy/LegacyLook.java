package io.zhiben.hazard.legacy;

import io.zhiben.hazard.directory.EnterpriseLookup;
import io.zhiben.hazard.legacy.LegacyImport.Counts;
import io.zhiben.hazard.legacy.LegacyNumbers.Key;
import io.zhiben.hazard.legacy.LegacyRows.Looked;
import io.zhiben.hazard.legacy.LegacyRows.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Looks lines through and keeps them with what is to become of each. */
@ApplicationScoped
class LegacyLook {
  private final EnterpriseLookup enterprises;
  private final LegacyNumbers numbers;
  private final LegacyRows rows;
  private final Clock clock;

  LegacyLook(EnterpriseLookup enterprises, LegacyNumbers numbers, LegacyRows rows, Clock clock) {
    this.enterprises = enterprises;
    this.numbers = numbers;
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * @param seen the numbers of the lines before; grows
   */
  @Transactional(Transactional.TxType.MANDATORY)
  Counts look(UUID importId, List<LegacyLine> lines, Set<Key> seen) {
    LegacyCheck.Known known =
        new LegacyCheck.Known(
            enterprises.byCode(texts(lines, LegacyColumn.CREDIT_CODE)),
            enterprises.byName(texts(lines, LegacyColumn.ENTERPRISE)),
            LocalDate.now(clock));
    List<LegacyCheck.Result> results =
        lines.stream().map(line -> LegacyCheck.check(line, known)).toList();
    Map<Key, String> taken =
        numbers.known(
            results.stream()
                .map(LegacyCheck.Result::entry)
                .filter(Objects::nonNull)
                .map(Key::of)
                .toList());
    List<Looked> looked = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      looked.add(judge(lines.get(i), results.get(i), taken, seen));
    }
    rows.add(importId, looked);
    return new Counts(
        count(looked, Outcome.GOOD),
        0,
        count(looked, Outcome.UNCHANGED),
        count(looked, Outcome.REJECTED));
  }

  private Looked judge(
      LegacyLine line, LegacyCheck.Result result, Map<Key, String> taken, Set<Key> seen) {
    LegacyEntry entry = result.entry();
    if (entry == null) {
      return rejected(line, result.faults());
    }
    if (!seen.add(Key.of(entry))) {
      return rejected(line, List.of(numberFault(entry, LegacyError.LEGACY_ROW_DUPLICATE)));
    }
    String before = taken.get(Key.of(entry));
    if (before == null) {
      return new Looked(line.number(), Outcome.GOOD, line.texts(), entry, List.of());
    }
    return before.equals(numbers.hash(entry))
        ? new Looked(line.number(), Outcome.UNCHANGED, line.texts(), null, List.of())
        : rejected(line, List.of(numberFault(entry, LegacyError.LEGACY_ROW_DIFFERS)));
  }

  static RowFault numberFault(LegacyEntry entry, LegacyError code) {
    return RowFault.of(LegacyColumn.NUMBER, entry.number(), code);
  }

  private static Looked rejected(LegacyLine line, List<RowFault> faults) {
    return new Looked(line.number(), Outcome.REJECTED, line.texts(), null, faults);
  }

  private static Set<String> texts(Collection<LegacyLine> lines, LegacyColumn column) {
    Set<String> texts = new HashSet<>();
    for (LegacyLine line : lines) {
      String text = line.text(column);
      if (!text.isEmpty()) {
        texts.add(column == LegacyColumn.CREDIT_CODE ? text.toUpperCase(Locale.ROOT) : text);
      }
    }
    return texts;
  }

  private static int count(List<Looked> looked, Outcome outcome) {
    return (int) looked.stream().filter(row -> row.outcome() == outcome).count();
  }
}
