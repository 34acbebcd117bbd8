-- What several valid tip-offs on one matter come to; the rule of the place says it (Z-105, T-096).
alter table reward_rule
  add column shared varchar(20) not null default 'FIRST_ONLY';

alter table reward
  add column hazard_id binary(16),
  add column sharers int not null default 1,
  add column shared_reason varchar(500),
  add key ix_reward_hazard (hazard_id);

update reward r join tip_off t on t.id = r.tip_off_id set r.hazard_id = t.hazard_id;

-- The clauses of each set that were held against the open general hazards, with what they said then; null where nobody
-- wrote them down yet, and then those in force count as held.
alter table criteria_seen add column clauses mediumtext;

-- The place whose office a tip-off is about; the level above has received it.
alter table tip_off add column about_place_code char(12);

-- Under which id the pages of a scheme's file are kept; a scheme that reads otherwise gets another one.
alter table internal_scheme add column pages_id binary(16);
update internal_scheme set pages_id = id;

-- What a bought service costs (Q-109).
alter table engagement add column fee_fen bigint;

-- Who reported, as a mark that only the enterprise can read (Y-047, Y-185).
alter table internal_report
  add column reporter binary(16),
  add key ix_internal_report_reporter (enterprise_id, reported_on, reporter);
