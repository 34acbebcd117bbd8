package io.zhiben.hazard.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Notices implements PanacheRepositoryBase<HazardNotice, UUID> {
  /** In the order in which they are shown. */
  List<HazardNotice> of(UUID hazardId) {
    return list("hazardId = ?1 order by id", hazardId);
  }

  /** Unread ones of open major hazards that were last told before that moment, by id. */
  List<HazardNotice> waitingSince(Instant told, UUID after, int limit) {
    return find(
            "from HazardNotice n where n.readAt is null and n.lastToldAt < ?1 and n.id > ?2"
                + " and exists (select 1 from Hazard h where h.id = n.hazardId"
                + " and h.level = 'MAJOR' and h.state <> 'SIGNED_OFF' and h.state <> 'WITHDRAWN')"
                + " order by n.id",
            told,
            after)
        .page(0, limit)
        .list();
  }
}
