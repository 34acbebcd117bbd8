package io.zhiben.training.session;

/** For whom a session was held. */
public enum Audience {
  PRINCIPAL,
  SAFETY_MANAGER,
  WORKER,
  CADRE,
  MIXED
}
