package io.zhiben.enterprise.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.EnterpriseFormer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormerListTest {
  private static final Ancestry TOWN =
      new Ancestry("120110013000", "120000000000", "120110000000", "120110013000");

  private final FormerList column = new FormerList();

  @Test
  void survivesItsColumn() {
    List<EnterpriseFormer> all =
        List.of(
            new EnterpriseFormer(
                LocalDate.of(2026, 3, 1), TOWN, null, null, Set.of(), "UNLICENSED"),
            new EnterpriseFormer(
                LocalDate.of(2026, 3, 2), TOWN, "D11", "R90", Set.of("gas", "crowd"), "ACTIVE"));
    String kept = column.convertToDatabaseColumn(all);
    assertEquals(
        "2026-03-01\t120110013000\t120000000000\t120110000000\t120110013000\t\t\t\tUNLICENSED\n"
            + "2026-03-02\t120110013000\t120000000000\t120110000000\t120110013000"
            + "\tD11\tR90\tcrowd,gas\tACTIVE",
        kept);
    assertEquals(all, column.convertToEntityAttribute(kept));
  }
}
