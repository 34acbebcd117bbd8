package io.zhiben.reporting.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class Notices implements PanacheRepositoryBase<Notice, UUID> {
  private final Database database;

  Notices(Database database) {
    this.database = database;
  }

  /** Not found alike when there is none and when the caller doesn't reach it. */
  Notice require(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  Notice requireForWriting(UUID id) {
    hold(id);
    return require(id);
  }

  /** Holds it until the transaction ends; whoever needs recipients of it, too, takes them after. */
  void hold(UUID id) {
    // plain SQL, as Hibernate's "for update of" is not in MariaDB's language
    database.query("select 1 from notice where id = ? for update", row -> 1, id);
  }

  /** Notices whose recipients' entries the caller has reached: these lie above his place. */
  Map<UUID, Notice> ofRecipients(Collection<NoticeRecipient> reached) {
    Map<UUID, Notice> found = new HashMap<>();
    if (!reached.isEmpty()) {
      List<UUID> ids = reached.stream().map(NoticeRecipient::noticeId).distinct().toList();
      CurrentCaller.callAs(Caller.system(), () -> list("id in ?1", ids))
          .forEach(notice -> found.put(notice.id(), notice));
    }
    return found;
  }

  /** What was forwarded of it and counts still. */
  List<Notice> forwardsOf(UUID id) {
    return list("parentId = ?1 and state <> ?2", id, NoticeState.RECALLED);
  }
}
