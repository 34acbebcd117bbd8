package io.zhiben.hazard.enforcement;

/** To whom a case is handed. */
enum TransferTarget {
  /** 区级执法部门. */
  DISTRICT,
  /** 行刑衔接: police or procuratorate. */
  CRIMINAL_JUSTICE,
  /** 检察机关: a clue to a public interest litigation (公益诉讼, Z-095). */
  PUBLIC_INTEREST,
  /** 发证机关: who may revoke what it licensed (Y-349). */
  LICENCE_AUTHORITY
}
