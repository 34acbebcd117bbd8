package io.zhiben.hazard.injury;

/** Which authority knows of an injury. */
enum InjurySource {
  /** 人社: work injury insurance. */
  HUMAN_RESOURCES,
  /** 公安. */
  POLICE,
  /** 交通运输. */
  TRANSPORT
}
