package io.zhiben.training.session;

/** For whom a session was held. */
enum Audience {
  PRINCIPAL,
  SAFETY_MANAGER,
  WORKER,
  CADRE,
  MIXED
}
