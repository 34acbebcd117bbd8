package io.zhiben.reporting.projection;

import io.zhiben.contracts.event.InspectionState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An inspection or self-check.
 *
 * @param ledByPrincipal a self-check that the principal led and has confirmed: evidence for a duty
 *     (D-030)
 * @param circumstances in alphabetical order, a comma before and after each
 * @param byGovernment by an office, a department or a place, and not by an enterprise or an agency
 */
record InspectionFact(
    UUID id,
    long version,
    Whereabouts where,
    UUID enterpriseId,
    String kind,
    LocalDate inspectedOn,
    boolean ledByPrincipal,
    int findings,
    String mode,
    String selection,
    String circumstances,
    String department,
    String leaderPost,
    boolean byGovernment)
    implements Fact {
  private static final String SELF_CHECK = "SELF_CHECK";
  private static final Set<String> BY_ENTERPRISES = Set.of(SELF_CHECK, "MUTUAL");

  static final FactTable<InspectionFact> TABLE =
      new FactTable<>(
          "fact_inspection",
          List.of(
              "enterprise_id",
              "kind",
              "inspected_on",
              "led_by_principal",
              "findings",
              "mode",
              "selection",
              "circumstances",
              "department",
              "leader_post",
              "by_government"),
          InspectionFact::read);

  static InspectionFact of(InspectionState state) {
    return new InspectionFact(
        state.id(),
        state.version(),
        Whereabouts.of(state.place()),
        state.enterpriseId(),
        Needed.of(state.kind(), "KIND"),
        Needed.of(state.inspectedOn(), "INSPECTED_ON"),
        state.ledByPrincipal() && SELF_CHECK.equals(state.kind()),
        state.findings(),
        Texts.orEmpty(state.mode()),
        Texts.orEmpty(state.selection()),
        EnterpriseFact.joined(state.circumstances()),
        Texts.orEmpty(state.department()),
        Texts.orEmpty(state.leaderPost()),
        state.agencyCode() == null && !BY_ENTERPRISES.contains(state.kind()));
  }

  @Override
  public List<Object> values() {
    return Arrays.asList(
        enterpriseId,
        kind,
        inspectedOn,
        ledByPrincipal,
        findings,
        mode,
        selection,
        circumstances,
        department,
        leaderPost,
        byGovernment);
  }

  @Override
  public List<CellKey> cells() {
    return List.of(Activity.INSPECTION.cell(where, inspectedOn, kind, findings == 0 ? "NIL" : ""));
  }

  private static InspectionFact read(FactTable.Row row, ResultSet set) throws SQLException {
    return new InspectionFact(
        row.id(),
        row.version(),
        row.where(),
        row.enterpriseId(),
        set.getString("kind"),
        set.getObject("inspected_on", LocalDate.class),
        set.getBoolean("led_by_principal"),
        set.getInt("findings"),
        set.getString("mode"),
        set.getString("selection"),
        set.getString("circumstances"),
        set.getString("department"),
        set.getString("leader_post"),
        set.getBoolean("by_government"));
  }
}
