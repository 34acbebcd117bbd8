package io.zhiben.platform.access;

/**
 * The condition that bounds every query to the caller's rows. The kind is a literal when the
 * statement reaches the server, so that all branches but one fold away and the rest is an equality
 * on one indexed column.
 *
 * <p>Entities compose their condition from the parts that fit them, e.g. {@code @Filter(name =
 * ScopeFilter.NAME, condition = ScopeFilter.PLACE + ScopeFilter.OR_ENTERPRISE +
 * ScopeFilter.OR_ASSIGNED, deduceAliasInjectionPoints = false)}.
 */
public final class ScopeFilter {
  public static final String NAME = "scope";

  /** Region scope; every scoped table has the four columns. */
  public static final String PLACE =
      "(:kind = 'ALL'"
          + " or (:kind = 'TOWN' and {alias}.town_code = :region)"
          + " or (:kind = 'DISTRICT' and {alias}.district_code = :region)"
          + " or (:kind = 'CITY' and {alias}.city_code = :region)"
          + " or (:kind = 'VILLAGE' and {alias}.place_code = :region)";

  /** Closes {@link #PLACE} for tables that enterprises and agencies don't see. */
  public static final String END = ")";

  /** Enterprise scope for tables with the column {@code enterprise_code}. */
  public static final String OR_ENTERPRISE =
      " or (:kind = 'ENTERPRISE' and {alias}.enterprise_code = :org and {alias}.town_code = :region)";

  /**
   * Assignment scope for tables with the column {@code enterprise_id}; needs the table {@code
   * assignment}.
   */
  public static final String OR_ASSIGNED =
      " or (:kind = 'ASSIGNMENT' and exists (select 1 from assignment sa where sa.agency_code = :org"
          + " and sa.enterprise_id = {alias}.enterprise_id"
          + " and sa.valid_from <= :today and sa.valid_to >= :today))";

  /**
   * Assignment scope for an agency's own papers, with the column {@code agency_code}: they stay
   * with it when its contract has ended.
   */
  public static final String OR_AGENCY =
      " or (:kind = 'ASSIGNMENT' and {alias}.agency_code = :org)";

  /** Whole condition for rows about one enterprise. */
  public static final String ENTERPRISE_ROW = PLACE + OR_ENTERPRISE + OR_ASSIGNED + END;

  /** Whole condition for rows of a place that only officers see. */
  public static final String PLACE_ROW = PLACE + END;

  private ScopeFilter() {}
}
