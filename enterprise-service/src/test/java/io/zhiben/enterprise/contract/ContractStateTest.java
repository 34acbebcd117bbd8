package io.zhiben.enterprise.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractStateTest {
  @ParameterizedTest
  @CsvSource({
    "2026-03-01, 2026-03-02, 2026-12-31, COMING",
    "2026-03-02, 2026-03-02, 2026-12-31, LIVE",
    "2026-12-31, 2026-03-02, 2026-12-31, LIVE",
    "2027-01-01, 2026-03-02, 2026-12-31, ENDED",
    // ended before it began
    "2026-03-01, 2026-03-02, 2026-03-01, ENDED",
  })
  void standsSo(LocalDate day, LocalDate from, LocalDate last, ContractState state) {
    assertEquals(state, ContractState.on(day, from, last));
  }
}
