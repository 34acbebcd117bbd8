-- A notice to a sector that rests on what a month brought, not on one problem of a round.
alter table sector_notice modify round_id binary(16);
alter table sector_notice modify problem_id binary(16);
alter table sector_notice
  add column place_code char(12),
  add column feedback_month char(7);
create unique index uq_sector_feedback on sector_notice (place_code, feedback_month, domain_code);
