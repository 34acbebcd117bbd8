package io.zhiben.hazard.listing;

/**
 * Further branches of the scope filter: a listing over several towns lies in their district, and
 * each of the towns and enterprises concerned sees it all the same.
 */
final class ListingScope {
  private static final String CONCERNED =
      " and exists (select 1 from listing_hazard lh where lh.subject_id = {alias}.id"
          + " and lh.town_code = :region";

  static final String OR_TOWN_OF_HAZARD = " or (:kind = 'TOWN'" + CONCERNED + "))";

  static final String OR_ENTERPRISE_OF_HAZARD =
      " or (:kind = 'ENTERPRISE'" + CONCERNED + " and lh.enterprise_code = :org))";

  private ListingScope() {}
}
