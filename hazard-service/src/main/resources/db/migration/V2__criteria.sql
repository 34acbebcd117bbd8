-- Grading that waits for evidence, grading that is to be looked at again, and what enterprises do.

alter table hazard
  add column evidence_missing varchar(1000),
  add column evidence_asked_at datetime(6),
  add column regrade_reason varchar(20),
  add column regrade_from_version int,
  add column regrade_to_version int,
  add column regrade_since datetime(6);

create index ix_hazard_town_regrade on hazard (town_code, regrade_reason, id);
create index ix_hazard_clause_set on hazard (clause_set_id, id);

-- Which version of each criteria set has been held against the open hazards, and whether as an expired one.
create table criteria_seen (
  set_id varchar(40) not null primary key,
  version int not null,
  expired boolean not null,
  seen_at datetime(6)
);

-- Division of GB/T 4754-2017. The enterprises' topic is read once more, so that rows that exist get theirs; states that
-- are not newer than a row change nothing else of it.
alter table directory_entry add column industry varchar(10) not null default '';
delete from consumed_offset where consumer = 'hazard-directory';
