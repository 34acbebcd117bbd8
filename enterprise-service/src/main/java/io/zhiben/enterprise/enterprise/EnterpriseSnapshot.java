package io.zhiben.enterprise.enterprise;

/** The state of an enterprise for the audit trail. */
record EnterpriseSnapshot(
    String code,
    String regionCode,
    EnterpriseContent content,
    String domainCode,
    boolean highRisk,
    String gradeReason) {

  static EnterpriseSnapshot of(Enterprise enterprise) {
    return new EnterpriseSnapshot(
        enterprise.code(),
        enterprise.place().code(),
        enterprise.content(),
        enterprise.domainCode(),
        enterprise.highRisk(),
        enterprise.gradeReason());
  }
}
