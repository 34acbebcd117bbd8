package io.zhiben.hazard.directory;

import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.function.Function;

/**
 * Lets the rows about an enterprise go where it goes, by one statement an entity, bounded to the
 * enterprise. Their versions grow, so that nobody who read one before writes the old place back.
 */
@ApplicationScoped
public class EnterpriseRows {
  private final EntityManager entityManager;
  private final AuditTrail audit;

  EnterpriseRows(EntityManager entityManager, AuditTrail audit) {
    this.entityManager = entityManager;
    this.audit = audit;
  }

  /** What rows keep of an enterprise besides its id, code and place. */
  public enum Kept {
    NAME("enterpriseName", ListedEnterprise::name),
    DOMAIN("domainCode", ListedEnterprise::domainCode),
    UNIT_CODE("unitCode", ListedEnterprise::code),
    UNIT_NAME("unitName", ListedEnterprise::name),
    OBJECT_NAME("objectName", ListedEnterprise::name);

    private final String attribute;
    private final Function<ListedEnterprise, String> value;

    Kept(String attribute, Function<ListedEnterprise, String> value) {
      this.attribute = attribute;
      this.value = value;
    }
  }

  /** Answers how many rows of that entity there are. */
  public int move(Class<?> entity, ListedEnterprise enterprise, Kept... kept) {
    StringBuilder more = new StringBuilder();
    for (Kept one : kept) {
      more.append(", r.").append(one.attribute).append(" = :").append(one.attribute);
    }
    Place place = enterprise.place();
    Query update =
        entityManager
            .createQuery(
                "update versioned "
                    + entity.getSimpleName()
                    + " r set r.place.code = :code, r.place.cityCode = :city,"
                    + " r.place.districtCode = :district, r.place.townCode = :town,"
                    + " r.enterpriseCode = :enterpriseCode"
                    + more
                    + " where r.enterpriseId = :id")
            .setParameter("code", place.code())
            .setParameter("city", place.cityCode())
            .setParameter("district", place.districtCode())
            .setParameter("town", place.townCode())
            .setParameter("enterpriseCode", enterprise.code())
            .setParameter("id", enterprise.id());
    for (Kept one : kept) {
      update.setParameter(one.attribute, one.value.apply(enterprise));
    }
    return update.executeUpdate();
  }

  /**
   * Writes down that rows went with the enterprise.
   *
   * @param feature as the audit trail names it, e.g. {@code hazard}
   * @param followed how many
   */
  public void record(String feature, ListedEnterprise enterprise, Object followed) {
    audit.record(
        feature + ".follow-enterprise",
        "Enterprise",
        enterprise.id(),
        enterprise.place().code(),
        null,
        followed);
  }
}
