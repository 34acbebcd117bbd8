package io.zhiben.hazard.guidance;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.hazard.guidance.GuidanceTopics.Topic;
import io.zhiben.hazard.guidance.GuidanceView.Mobilised;
import io.zhiben.hazard.guidance.GuidanceView.TopicFigures;
import io.zhiben.hazard.guidance.GuidanceView.Unvisited;
import io.zhiben.hazard.guidance.GuidanceWords.ParticipantKind;
import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads visits, and who was not visited. */
@ApplicationScoped
class GuidanceQueries {
  private static final int NAMED = 200;
  private static final String VISITED =
      " exists (select 1 from GuidanceVisit v where v.enterpriseId = e.id and v.topic = :topic"
          + " and v.visitedOn between :from and :to)";

  private final GuidanceParticipants participants;
  private final TenantSettings settings;
  private final Listings listings;
  private final RegionCondition regions;
  private final EntityManager entityManager;

  GuidanceQueries(
      GuidanceParticipants participants,
      TenantSettings settings,
      Listings listings,
      RegionCondition regions,
      EntityManager entityManager) {
    this.participants = participants;
    this.settings = settings;
    this.listings = listings;
    this.regions = regions;
    this.entityManager = entityManager;
  }

  /** What, where and when. */
  private record Asked(Topic topic, String region, String within, LocalDate from, LocalDate to) {}

  @Transactional
  Page<GuidanceView> list(String region, String topic, UUID enterprise, PageRequest page) {
    Page<GuidanceVisit> found =
        listings
            .of(GuidanceVisit.class)
            .where(regions.within(region), "region", region)
            .where("e.topic = :topic", "topic", topic)
            .where("e.enterpriseId = :enterprise", "enterprise", enterprise)
            .defaultSort("-id")
            .fetch(page);
    Map<UUID, List<GuidanceParticipant>> there =
        found.items().isEmpty()
            ? Map.of()
            : participants
                .list(
                    "visitId in ?1 order by id",
                    found.items().stream().map(GuidanceVisit::id).toList())
                .stream()
                .collect(Collectors.groupingBy(GuidanceParticipant::visitId));
    return found.map(visit -> visit.view(there.getOrDefault(visit.id(), List.of())));
  }

  /** Of each topic that the caller's place has. */
  @Transactional
  List<TopicFigures> figures(String region, LocalDate from, LocalDate to) {
    return settings.ofCaller(GuidanceTopics.KIND).content().topics().stream()
        .map(topic -> figures(asked(topic, region, from, to)))
        .toList();
  }

  /**
   * Enterprises of the topic that nobody visited in the time, by name; at most 200.
   *
   * @param code of a topic that names a domain or a tag
   */
  @Transactional
  List<Unvisited> unvisited(String code, String region, LocalDate from, LocalDate to) {
    Topic topic =
        settings
            .ofCaller(GuidanceTopics.KIND)
            .content()
            .of(code)
            .filter(Topic::hasTargets)
            .orElseThrow(() -> Problem.ofField(CommonError.INVALID_PARAMETER, "topic"));
    Asked asked = asked(topic, region, from, to);
    return bound(
            asked,
            "select e.id, e.name, (select max(l.visitedOn) from GuidanceVisit l"
                + " where l.enterpriseId = e.id and l.topic = :topic) from DirectoryEntry e where"
                + targets(asked)
                + " and not"
                + VISITED
                + " order by e.name, e.id")
        .setMaxResults(NAMED)
        .getResultStream()
        .map(row -> new Unvisited((UUID) row[0], (String) row[1], (LocalDate) row[2]))
        .toList();
  }

  private Asked asked(Topic topic, String region, LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw Problem.ofField(CommonError.INVALID_PARAMETER, "to");
    }
    String within = regions.within(region);
    return new Asked(topic, region, within.isEmpty() ? "" : " and " + within, from, to);
  }

  private TopicFigures figures(Asked asked) {
    Object[] visited =
        bound(
                asked,
                "select count(e), count(distinct e.enterpriseId),"
                    + " count(case when e.source = 'FOUND' then 1 end),"
                    + " count(case when e.source = 'REPORTED' then 1 end) from GuidanceVisit e"
                    + " where e.topic = :topic and e.visitedOn between :from and :to"
                    + asked.within())
            .getSingleResult();
    Long targets = null;
    Long bare = null;
    if (asked.topic().hasTargets()) {
      String all = "select count(e), 0 from DirectoryEntry e where" + targets(asked);
      targets = number(bound(asked, all).getSingleResult()[0]);
      bare = number(bound(asked, all + " and not" + VISITED).getSingleResult()[0]);
    }
    return new TopicFigures(
        asked.topic().code(),
        number(visited[0]),
        number(visited[1]),
        targets,
        bare,
        number(visited[2]),
        number(visited[3]),
        mobilised(asked),
        selfChecks(asked));
  }

  private List<Mobilised> mobilised(Asked asked) {
    return bound(
            asked,
            "select p.kind, count(p), sum(p.people) from GuidanceVisit e"
                + " join GuidanceParticipant p on p.visitId = e.id"
                + " where e.topic = :topic and e.visitedOn between :from and :to"
                + asked.within()
                + " group by p.kind order by p.kind")
        .getResultStream()
        .map(row -> new Mobilised((ParticipantKind) row[0], number(row[1]), number(row[2])))
        .toList();
  }

  private long selfChecks(Asked asked) {
    String own =
        asked.topic().hasTargets()
            ? " and exists (select 1 from DirectoryEntry d where d.id = e.enterpriseId"
                + narrowed(asked.topic(), "d")
                + ")"
            : "";
    return number(
        bound(
                asked,
                "select count(e), 0 from Inspection e where e.kind = 'SELF_CHECK'"
                    + " and e.inspectedOn between :from and :to"
                    + own
                    + asked.within())
            .getSingleResult()[0]);
  }

  private static String targets(Asked asked) {
    return " e.status <> 'CLOSED'" + narrowed(asked.topic(), "e") + asked.within();
  }

  private static String narrowed(Topic topic, String alias) {
    return (topic.domain() == null ? "" : " and " + alias + ".domainCode = :domain")
        + (topic.tag() == null ? "" : " and " + alias + ".tags like :tag");
  }

  private TypedQuery<Object[]> bound(Asked asked, String text) {
    TypedQuery<Object[]> query = entityManager.createQuery(text, Object[].class);
    bind(query, text, "topic", asked.topic().code());
    bind(query, text, "from", asked.from());
    bind(query, text, "to", asked.to());
    bind(query, text, "domain", asked.topic().domain());
    bind(query, text, "tag", "%|" + asked.topic().tag() + "|%");
    bind(query, text, "region", asked.region());
    return query;
  }

  private static void bind(TypedQuery<Object[]> query, String text, String name, Object value) {
    if (text.matches("(?s).*:" + name + "\\b.*")) {
      query.setParameter(name, value);
    }
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
