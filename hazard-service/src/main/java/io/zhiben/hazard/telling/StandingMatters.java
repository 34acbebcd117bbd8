package io.zhiben.hazard.telling;

import io.zhiben.hazard.telling.Teller.Addressee;
import io.zhiben.hazard.telling.Teller.Matter;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What waits for offices and departments, with who was asked: it ends for these, whoever deals with
 * the hazard by then.
 */
@ApplicationScoped
class StandingMatters {
  private final Database database;
  private final Teller teller;

  StandingMatters(Database database, Teller teller) {
    this.database = database;
    this.teller = teller;
  }

  /** It waits for these, who hear of it now, and no longer for others who were asked before. */
  @Transactional(Transactional.TxType.MANDATORY)
  void ask(Matter matter, UUID enterprise, List<Addressee> those) {
    releaseAllBut(matter, those);
    those.forEach(to -> askOne(matter, enterprise, to));
  }

  /** The same where nothing happened but that others deal with it: who was asked hears nothing. */
  @Transactional(Transactional.TxType.MANDATORY)
  void move(Matter matter, UUID enterprise, List<Addressee> those) {
    Set<String> asked = codes(asked(matter));
    releaseAllBut(matter, those);
    those.stream()
        .filter(to -> !asked.contains(to.code()))
        .forEach(to -> askOne(matter, enterprise, to));
  }

  /** It waits for nobody any more, of those who were asked. */
  @Transactional(Transactional.TxType.MANDATORY)
  void end(Matter matter) {
    releaseAllBut(matter, List.of());
  }

  /**
   * The same for what may have been asked before it was kept who was.
   *
   * @param others who would have been, if it was
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void end(Matter matter, List<Addressee> others) {
    if (asked(matter).isEmpty()) {
      others.forEach(to -> teller.end(to, matter));
    } else {
      end(matter);
    }
  }

  /** Hazards of the enterprise of which something waits for offices or departments. */
  Set<UUID> ofEnterprise(UUID enterprise) {
    return Set.copyOf(
        database.query(
            "select distinct thing from asked_matter where enterprise_id = ?",
            row -> Database.uuid(row.getBytes(1)),
            enterprise));
  }

  /** Codes of what waits because of a hazard. */
  List<String> codesOf(UUID thing) {
    return database.query(
        "select distinct code from asked_matter where thing = ? order by code",
        row -> row.getString(1),
        thing);
  }

  private void askOne(Matter matter, UUID enterprise, Addressee to) {
    Place place = to.place();
    database.update(
        "insert ignore into asked_matter (thing, code, addressee, addressee_kind, place_code,"
            + " city_code, district_code, town_code, enterprise_id)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        matter.thing(),
        matter.code(),
        to.code(),
        to.kind(),
        place.code(),
        place.cityCode(),
        place.districtCode(),
        place.townCode(),
        enterprise);
    teller.ask(to, matter, null);
  }

  private void releaseAllBut(Matter matter, List<Addressee> those) {
    Set<String> kept = codes(those);
    for (Addressee to : asked(matter)) {
      if (!kept.contains(to.code())) {
        database.update(
            "delete from asked_matter where thing = ? and code = ? and addressee = ?",
            matter.thing(),
            matter.code(),
            to.code());
        teller.end(to, matter);
      }
    }
  }

  private List<Addressee> asked(Matter matter) {
    return database.query(
        "select * from asked_matter where thing = ? and code = ? order by addressee",
        StandingMatters::read,
        matter.thing(),
        matter.code());
  }

  private static Addressee read(ResultSet row) throws SQLException {
    return new Addressee(
        row.getString("addressee_kind"),
        row.getString("addressee"),
        new Place(
            row.getString("place_code"),
            row.getString("city_code"),
            row.getString("district_code"),
            row.getString("town_code")));
  }

  private static Set<String> codes(List<Addressee> those) {
    return those.stream().map(Addressee::code).collect(Collectors.toSet());
  }
}
