package io.zhiben.platform.db;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TakenKeyTest {
  private static Optional<String> of(String message, int code) {
    return TakenKey.of(
        new IllegalStateException("flush", new SQLException(message, "23000", code)));
  }

  @Test
  void namesTheKeyAndNoneOfItsValues() {
    assertEquals(Optional.of("uq_a"), of("Duplicate entry 'x' for key 'uq_a'", 1062));
    assertEquals(Optional.of("t.uq_a"), of("Duplicate entry 'for key 'y'' for key 't.uq_a'", 1062));
    assertEquals(Optional.of("?"), of("Duplicate entry", 1062));
  }

  @Test
  void leavesOtherFailuresAlone() {
    assertEquals(Optional.empty(), of("Column 'a' cannot be null", 1048));
    assertEquals(Optional.empty(), TakenKey.of(new IllegalStateException("x")));
  }
}
