package io.zhiben.hazard.clue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Clues implements PanacheRepositoryBase<ClueTransfer, UUID> {
  private final Database database;

  Clues(Database database) {
    this.database = database;
  }

  /** Not found alike when there is none and when the caller is neither sender nor recipient. */
  ClueTransfer require(UUID id) {
    return findByIdOptional(id)
        .filter(
            clue -> CluePolicy.reads(CurrentCaller.get(), clue.place().code(), clue.recipient()))
        .orElseThrow(Problem::notFound);
  }

  ClueTransfer requireForWriting(UUID id) {
    // plain SQL: Hibernate's "for update of" is not in MariaDB's language; what is locked is read
    // by the scoped query
    database.query("select 1 from clue_transfer where id = ? for update", row -> 1, id);
    return require(id);
  }
}
