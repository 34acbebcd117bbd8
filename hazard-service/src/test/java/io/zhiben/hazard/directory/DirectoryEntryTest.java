package io.zhiben.hazard.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.EnterpriseState;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DirectoryEntryTest {
  private static final UUID ID = UUID.randomUUID();

  private static DirectoryState state(String name, String industry) {
    return DirectoryState.of(
        new EnterpriseState(
            ID,
            7,
            new Ancestry("120110013000", "120000000000", "120110000000", "120110013000"),
            "91120110MA5KB0001J",
            name,
            "ENTERPRISE",
            industry,
            Set.of("highRisk"),
            "MEDIUM",
            "ACTIVE",
            "culture-tourism",
            List.of("DLH-ECON"),
            List.of(),
            LocalDate.of(2024, 1, 1),
            null,
            null,
            null));
  }

  @Test
  void knowsWhatTheEnterpriseDoesAndIs() {
    assertEquals(
        new EnterpriseTraits("R90", Set.of("highRisk")),
        new DirectoryEntry(state("某乐园", "R90")).traits());
  }

  @Test
  void takesOverWhatARowOfAFormerVersionLacksAndNothingElse() {
    DirectoryEntry former = new DirectoryEntry(state("某乐园", null));
    assertEquals("", former.traits().industry());
    former.complete(state("别的名", "R90"));
    assertEquals("R90", former.traits().industry());
    assertEquals("某乐园", former.name());
  }
}
