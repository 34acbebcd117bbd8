-- When the issuer last asked to remind those of whom something is missing, until the job has come to all of them; and
-- behind which entry it goes on.
alter table notice
  add column remind_asked_at datetime(6),
  add column remind_after binary(16),
  add key ix_notice_remind (remind_asked_at);
