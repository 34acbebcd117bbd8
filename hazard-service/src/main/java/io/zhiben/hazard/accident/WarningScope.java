package io.zhiben.hazard.accident;

/** How widely a fire is made known, from narrow to wide (Y-497). */
enum WarningScope {
  COUNTY,
  CITY,
  PROVINCE
}
