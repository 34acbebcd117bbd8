package io.zhiben.hazard.enforcement;

/** To whom a case is handed. */
enum TransferTarget {
  /** 区级执法部门. */
  DISTRICT,
  /** 行刑衔接: police or procuratorate. */
  CRIMINAL_JUSTICE
}
