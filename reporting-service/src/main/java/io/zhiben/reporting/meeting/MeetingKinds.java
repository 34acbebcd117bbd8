package io.zhiben.reporting.meeting;

import io.zhiben.platform.access.Place;
import io.zhiben.platform.db.Database;
import io.zhiben.reporting.meeting.MeetingCommands.MeetingKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The kinds of meetings: those of the nearest place upward that has set some, else the suite's. */
@ApplicationScoped
class MeetingKinds {
  static final List<MeetingKind> STANDARD =
      List.of(
          new MeetingKind("HEARING", "听取汇报", "Hearing of a report"),
          new MeetingKind("COMMITTEE", "安委会全体会议", "Plenary of the safety committee"),
          new MeetingKind("ANALYSIS", "安全形势分析会", "Analysis of the situation"),
          new MeetingKind("SECTOR_STUDY", "分管领导研究", "Study by the leader in charge"),
          new MeetingKind("WORK_MEETING", "工作例会", "Work meeting"),
          new MeetingKind("CONSULTATION", "会商", "Consultation"),
          new MeetingKind("INTERVIEW", "约谈", "Interview"));

  /**
   * Those that count for a place.
   *
   * @param version of the place's own
   */
  record Kept(long version, List<MeetingKind> kinds) {}

  private final Database database;

  MeetingKinds(Database database) {
    this.database = database;
  }

  List<MeetingKind> of(Place place) {
    List<String> upward = new ArrayList<>();
    upward.add(place.code());
    upward.add(place.townCode());
    upward.add(place.districtCode());
    upward.add(place.cityCode());
    return upward.stream()
        .filter(Objects::nonNull)
        .map(this::own)
        .filter(kinds -> !kinds.isEmpty())
        .findFirst()
        .orElse(STANDARD);
  }

  boolean knows(Place place, String code) {
    return of(place).stream().anyMatch(kind -> kind.code().equals(code));
  }

  /**
   * How often the place has set its kinds; 0 while it has set none, also where those of a place
   * above count.
   */
  long version(String region) {
    return database
        .query(
            "select version from meeting_kind_set where region_code = ?",
            row -> row.getLong(1),
            region)
        .stream()
        .findFirst()
        .orElse(0L);
  }

  /** The same, held against others who would change them until the transaction ends. */
  long versionForWriting(String region) {
    database.update(
        "insert into meeting_kind_set (region_code, version) values (?, 0)"
            + " on duplicate key update version = version",
        region);
    return database
        .query(
            "select version from meeting_kind_set where region_code = ? for update",
            row -> row.getLong(1),
            region)
        .getFirst();
  }

  /** Replaces those of the place, after {@link #versionForWriting}. */
  void set(String region, List<MeetingKind> kinds) {
    database.update(
        "update meeting_kind_set set version = version + 1 where region_code = ?", region);
    database.update("delete from meeting_kind where region_code = ?", region);
    for (int i = 0; i < kinds.size(); i++) {
      MeetingKind kind = kinds.get(i);
      database.update(
          "insert into meeting_kind (region_code, code, name_zh, name_en, position)"
              + " values (?, ?, ?, ?, ?)",
          region,
          kind.code(),
          kind.nameZh().strip(),
          kind.nameEn().strip(),
          i + 1);
    }
  }

  private List<MeetingKind> own(String region) {
    return database.query(
        "select code, name_zh, name_en from meeting_kind where region_code = ? order by position",
        row -> new MeetingKind(row.getString(1), row.getString(2), row.getString(3)),
        region);
  }
}
