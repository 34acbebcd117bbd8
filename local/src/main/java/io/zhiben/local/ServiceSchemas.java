package io.zhiben.local;

/**
 * The schemas and accounts of one service.
 *
 * @param schema its business schema
 * @param auditSchema its audit schema, where the service may insert and read only
 * @param account the service's own account
 * @param migrationAccount the account that changes tables
 */
public record ServiceSchemas(
    String schema, String auditSchema, String account, String migrationAccount) {

  /**
   * The names for a service.
   *
   * @param prefix "zb_" for make run, "zb_t_" for a module's tests, "zb_e_" for the black-box tests
   */
  public static ServiceSchemas of(String prefix, String service) {
    String schema = prefix + service;
    return new ServiceSchemas(schema, schema + "_audit", schema, schema + "_migrate");
  }
}
