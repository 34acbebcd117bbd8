package io.zhiben.reporting.notice;

import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.notice.NoticeTallies.Tally;
import io.zhiben.reporting.query.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** The figures of notices that were reached. */
@ApplicationScoped
class NoticeCounts {
  private static final String SUMS =
      "count(*) n, coalesce(sum(case when r.read_at is null then 0 else 1 end), 0),"
          + " coalesce(sum(case when r.receipt_at is null then 0 else 1 end), 0)";

  private final Database database;
  private final RegionTree regions;
  private final NoticeTallies tallies;

  NoticeCounts(Database database, RegionTree regions, NoticeTallies tallies) {
    this.database = database;
    this.regions = regions;
    this.tallies = tallies;
  }

  /** Of all recipients, as they are kept, by the notices' ids; drafts have none. */
  Map<UUID, NoticeFigures> totals(List<Notice> notices) {
    List<Notice> issued =
        notices.stream().filter(notice -> notice.state() != NoticeState.DRAFT).toList();
    Map<UUID, Tally> kept = tallies.of(issued.stream().map(Notice::id).toList());
    return issued.stream()
        .collect(
            Collectors.toMap(
                Notice::id, notice -> total(notice, kept.getOrDefault(notice.id(), Tally.NONE))));
  }

  private static NoticeFigures total(Notice notice, Tally tally) {
    return NoticeFigures.of(
        null, null, notice.receiptBy() != null, tally.recipients(), tally.read(), tally.receipts());
  }

  /** Counted, by the places directly below; the issuer's own place stands for its departments. */
  List<NoticeFigures> byPlace(Notice notice) {
    String own = notice.place().code();
    String column = columnBelow(notice);
    return database.query(
        "select coalesce(r."
            + column
            + ", r.place_code) place, "
            + SUMS
            + " from notice_recipient r where r.notice_id = ? group by coalesce(r."
            + column
            + ", r.place_code) order by place",
        row -> {
          String code = Objects.requireNonNullElse(row.getString(1), own);
          return NoticeFigures.of(
              code,
              regions.find(code).map(RegionState::name).orElse(code),
              notice.receiptBy() != null,
              row.getInt(2),
              row.getInt(3),
              row.getInt(4));
        },
        notice.id());
  }

  /** The attribute of a recipient's place that names the place directly below the issuer's. */
  String attributeBelow(Notice notice) {
    return switch (columnBelow(notice)) {
      case "district_code" -> "districtCode";
      case "town_code" -> "townCode";
      default -> "code";
    };
  }

  private String columnBelow(Notice notice) {
    RegionLevel level =
        regions.find(notice.place().code()).map(RegionState::level).orElse(RegionLevel.VILLAGE);
    return Reach.columnOf(
        level == RegionLevel.VILLAGE ? level : RegionLevel.values()[level.ordinal() + 1]);
  }
}
