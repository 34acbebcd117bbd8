package io.zhiben.hazard.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class OfficialDocuments implements PanacheRepositoryBase<OfficialDocument, UUID> {
  private final Database database;

  OfficialDocuments(Database database) {
    this.database = database;
  }

  /** Not found alike when there is none and when the caller doesn't reach it. */
  OfficialDocument require(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /**
   * Keeps everybody else off the document until the transaction ends. Whoever comes second is
   * refused here, before he takes a number or writes files in the place of those that stand.
   */
  void hold(OfficialDocument document) {
    List<Long> version =
        database.query(
            "select version from official_document where id = ? for update",
            row -> row.getLong(1),
            document.id());
    if (!version.equals(List.of(document.version()))) {
      throw Problem.of(CommonError.STALE_VERSION);
    }
  }
}
