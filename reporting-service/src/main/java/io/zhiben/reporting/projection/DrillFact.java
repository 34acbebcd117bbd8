package io.zhiben.reporting.projection;

import io.zhiben.contracts.event.DrillState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A drill that was held. */
record DrillFact(
    UUID id,
    long version,
    Whereabouts where,
    UUID enterpriseId,
    String kind,
    LocalDate heldOn,
    int participants,
    boolean fourNo)
    implements Fact {
  static final FactTable<DrillFact> TABLE =
      new FactTable<>(
          "fact_drill",
          List.of("enterprise_id", "kind", "held_on", "participants", "four_no"),
          DrillFact::read);

  static DrillFact of(DrillState state) {
    return new DrillFact(
        state.id(),
        state.version(),
        Whereabouts.of(state.place()),
        state.enterpriseId(),
        Needed.of(state.kind(), "KIND"),
        Needed.of(state.heldOn(), "HELD_ON"),
        state.participants(),
        state.fourNo());
  }

  @Override
  public List<Object> values() {
    return Arrays.asList(enterpriseId, kind, heldOn, participants, fourNo);
  }

  @Override
  public List<CellKey> cells() {
    return List.of(Activity.DRILL.cell(where, heldOn, kind, fourNo ? "FOUR_NO" : ""));
  }

  private static DrillFact read(FactTable.Row row, ResultSet set) throws SQLException {
    return new DrillFact(
        row.id(),
        row.version(),
        row.where(),
        row.enterpriseId(),
        set.getString("kind"),
        set.getObject("held_on", LocalDate.class),
        set.getInt("participants"),
        set.getBoolean("four_no"));
  }
}
