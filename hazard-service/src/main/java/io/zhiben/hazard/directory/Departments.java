package io.zhiben.hazard.directory;

import io.zhiben.platform.access.Place;
import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The departments of a place, as far as its enterprises name them. */
@ApplicationScoped
public class Departments {
  private final Database database;

  Departments(Database database) {
    this.database = database;
  }

  /**
   * Codes of all departments that supervise some enterprise of the place's town (or, above the
   * towns, of the place itself), as lead or beside it.
   */
  public Set<String> of(Place place) {
    boolean inTown = place.townCode() != null;
    List<Set<String>> named =
        database.query(
            "select distinct lead_departments, co_departments from directory_entry where "
                + (inTown ? "town_code" : "place_code")
                + " = ?",
            row -> {
              Set<String> codes = new TreeSet<>(DirectoryEntry.codesOf(row.getString(1)));
              codes.addAll(DirectoryEntry.codesOf(row.getString(2)));
              return codes;
            },
            inTown ? place.townCode() : place.code());
    Set<String> all = new TreeSet<>();
    named.forEach(all::addAll);
    return all;
  }
}
