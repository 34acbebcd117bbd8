package io.zhiben.hazard.accident;

/** How it happened, after GB 6441. */
public enum AccidentType {
  /** 火灾. */
  FIRE,
  /** 道路交通. */
  TRAFFIC,
  /** 爆炸. */
  EXPLOSION,
  /** 中毒和窒息. */
  POISONING,
  /** 高处坠落. */
  FALL,
  /** 机械伤害. */
  MECHANICAL,
  /** 触电. */
  ELECTRIC,
  /** 坍塌. */
  COLLAPSE,
  /** 起重伤害. */
  LIFTING,
  /** 淹溺. */
  DROWNING,
  OTHER
}
