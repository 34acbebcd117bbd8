package io.zhiben.contracts.access;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a signed-in person or machine may be; the names are those of the identity server's realm.
 */
public enum Role {
  /** 安监员: everyday work of the safety office. */
  OFFICER("officer", Reach.REGION),
  /** 行业部门: the same work, only for objects that its domain supervises as lead. */
  DEPARTMENT("department", Reach.REGION),
  /** 领导: decides and looks. */
  LEADER("leader", Reach.REGION),
  /** 管理员: accounts and settings of a tenant; no work on hazards. */
  TENANT_ADMIN("tenant-admin", Reach.REGION),
  /** 网格员: reports in his village; closes nothing. */
  GRID_WORKER("grid-worker", Reach.REGION),
  /** 企业安全员. */
  ENTERPRISE_OFFICER("enterprise-officer", Reach.ENTERPRISE),
  /** 主要负责人. */
  ENTERPRISE_PRINCIPAL("enterprise-principal", Reach.ENTERPRISE),
  /** 第三方专家: inspects the enterprises that a live service contract assigns to the agency. */
  CONSULTANT("consultant", Reach.ASSIGNMENT),
  /** 举报专员. */
  CUSTODIAN("custodian", Reach.REGION),
  /** 审计: reads everything incl. the audit trail, changes nothing. */
  AUDITOR("auditor", Reach.REGION),
  /** 运维: health and queues; no tenant data. */
  OPERATOR("operator", Reach.NOTHING);

  /** Which rows a role reaches. */
  public enum Reach {
    REGION,
    ENTERPRISE,
    ASSIGNMENT,
    NOTHING
  }

  private final String claim;
  private final Reach reach;

  Role(String claim, Reach reach) {
    this.claim = claim;
    this.reach = reach;
  }

  /** The role's name in the token's {@code roles} claim. */
  public String claim() {
    return claim;
  }

  public Reach reach() {
    return reach;
  }

  /** The role of that claim; empty for names that the suite doesn't know. */
  public static Optional<Role> ofClaim(String claim) {
    return Arrays.stream(values()).filter(role -> role.claim.equals(claim)).findFirst();
  }
}
