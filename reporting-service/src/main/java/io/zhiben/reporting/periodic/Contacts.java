package io.zhiben.reporting.periodic;

import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Whom the office asks about a unit's reports; personal, so it stays in this table. */
@ApplicationScoped
class Contacts {
  private final Database database;

  Contacts(Database database) {
    this.database = database;
  }

  /**
   * A contact.
   *
   * @param version grows with every change
   */
  record Contact(String unit, long version, String post, String name, String phone) {
    private static Contact read(ResultSet row) throws SQLException {
      return new Contact(
          row.getString("unit_id"),
          row.getLong("version"),
          row.getString("post"),
          row.getString("name"),
          row.getString("phone"));
    }
  }

  /** Of the unit that owes the report. */
  Optional<Contact> of(ReportKey key) {
    return Optional.ofNullable(of(key.plan()).get(key.unit()));
  }

  /** By unit. */
  Map<String, Contact> of(String plan) {
    Map<String, Contact> contacts = new LinkedHashMap<>();
    database
        .query("select * from report_contact where plan_id = ?", Contact::read, plan)
        .forEach(contact -> contacts.put(contact.unit(), contact));
    return contacts;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void put(String plan, String placeCode, Contact contact, Instant at) {
    database.update(
        "delete from report_contact where plan_id = ? and unit_id = ?", plan, contact.unit());
    database.update(
        "insert into report_contact (plan_id, unit_id, version, place_code, post, name, phone,"
            + " changed_at) values (?,?,?,?,?,?,?,?)",
        plan,
        contact.unit(),
        contact.version(),
        placeCode,
        contact.post(),
        contact.name(),
        contact.phone(),
        at);
  }
}
