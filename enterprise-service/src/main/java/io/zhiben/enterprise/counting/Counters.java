package io.zhiben.enterprise.counting;

import io.zhiben.platform.access.Place;
import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keeps and reads the counts. Reading is bounded by the caller's scope; callers without a region
 * scope read zeros.
 */
@ApplicationScoped
public class Counters {
  private final Database database;
  private final EntityManager entityManager;

  Counters(Database database, EntityManager entityManager) {
    this.database = database;
    this.entityManager = entityManager;
  }

  /** What is asked for; null asks for everything. */
  public record Question(String region, String status, String domainCode, Boolean highRisk) {}

  /**
   * Adds the changes within the transaction in hand, in one order for all writers so that they
   * cannot lock crosswise.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void add(Map<CounterKey, Long> changes) {
    Map<CounterKey, Long> ordered = new TreeMap<>(CounterKey.LOCK_ORDER);
    ordered.putAll(changes);
    ordered.forEach((key, change) -> {
      if (change != 0) {
        add(key, change);
      }
    });
  }

  private void add(CounterKey key, long change) {
    Place place = key.place();
    database.update(
        "insert into enterprise_counter (place_code, status, domain_code, high_risk, city_code,"
            + " district_code, town_code, total) values (?,?,?,?,?,?,?,?)"
            + " on duplicate key update total = total + values(total)",
        place.code(),
        key.status(),
        key.domainCode(),
        key.highRisk(),
        place.cityCode(),
        place.districtCode(),
        place.townCode(),
        change);
  }

  /** How many there are. */
  public long count(Question question) {
    return rows("sum(c.total)", "", question).stream()
        .findFirst()
        .map(row -> row[0] == null ? 0L : ((Number) row[0]).longValue())
        .orElse(0L);
  }

  public Map<String, Long> byStatus(String region) {
    return grouped("c.key.status", new Question(region, null, null, null));
  }

  public Map<String, Long> byDomain(String region) {
    return grouped("c.key.domainCode", new Question(region, null, null, null));
  }

  /** By domain, without the closed ones. */
  public Map<String, Long> openByDomain(String region) {
    Map<String, Long> open = new HashMap<>(byDomain(region));
    grouped("c.key.domainCode", new Question(region, "CLOSED", null, null))
        .forEach((domain, closed) -> open.merge(domain, -closed, Long::sum));
    return open;
  }

  private Map<String, Long> grouped(String by, Question question) {
    Map<String, Long> counts = new TreeMap<>();
    for (Object[] row : rows(by + ", sum(c.total)", " group by " + by, question)) {
      long total = ((Number) row[1]).longValue();
      if (total != 0) {
        counts.put((String) row[0], total);
      }
    }
    return counts;
  }

  private List<Object[]> rows(String select, String tail, Question question) {
    StringBuilder text =
        new StringBuilder("select ").append(select).append(" from CounterCell c where 1 = 1");
    Map<String, Object> values = new HashMap<>();
    if (question.region() != null) {
      text.append(
          " and (c.key.placeCode = :region or c.townCode = :region or c.districtCode = :region"
              + " or c.cityCode = :region)");
      values.put("region", question.region());
    }
    if (question.status() != null) {
      text.append(" and c.key.status = :status");
      values.put("status", question.status());
    }
    if (question.domainCode() != null) {
      text.append(" and c.key.domainCode = :domain");
      values.put("domain", question.domainCode());
    }
    if (question.highRisk() != null) {
      text.append(" and c.key.highRisk = :highRisk");
      values.put("highRisk", question.highRisk());
    }
    var query = entityManager.createQuery(text.append(tail).toString(), Object[].class);
    values.forEach(query::setParameter);
    return query.getResultList();
  }
}
