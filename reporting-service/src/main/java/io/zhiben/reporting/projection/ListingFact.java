package io.zhiben.reporting.projection;

import io.zhiben.contracts.event.ListingState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A listing (挂牌督办) of major hazards. */
record ListingFact(
    UUID id,
    long version,
    Whereabouts where,
    String number,
    String level,
    String state,
    LocalDate listedOn,
    LocalDate deadline,
    LocalDate delistedOn)
    implements Fact {
  static final FactTable<ListingFact> TABLE =
      new FactTable<>(
          "fact_listing",
          List.of("number", "level", "state", "listed_on", "deadline", "delisted_on"),
          ListingFact::read);

  static ListingFact of(ListingState state) {
    return new ListingFact(
        state.id(),
        state.version(),
        Whereabouts.of(state.place()),
        Texts.orEmpty(state.number()),
        Needed.of(state.level(), "LEVEL"),
        Needed.of(state.state(), "STATE"),
        Needed.of(state.listedOn(), "LISTED_ON"),
        state.deadline(),
        state.delistedOn());
  }

  @Override
  public List<Object> values() {
    return Arrays.asList(number, level, state, listedOn, deadline, delistedOn);
  }

  @Override
  public List<CellKey> cells() {
    return List.of();
  }

  private static ListingFact read(FactTable.Row row, ResultSet set) throws SQLException {
    return new ListingFact(
        row.id(),
        row.version(),
        row.where(),
        set.getString("number"),
        set.getString("level"),
        set.getString("state"),
        set.getObject("listed_on", LocalDate.class),
        set.getObject("deadline", LocalDate.class),
        set.getObject("delisted_on", LocalDate.class));
  }
}
