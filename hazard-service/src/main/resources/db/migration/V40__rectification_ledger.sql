-- Ledgers of special rectifications (专项整治台账, Y-056, Y-075, Y-348, Y-362, Y-480, Y-484, Y-485): what a ledger asks is
-- data of the place that issues it; the places below fill it in. Nothing in them names a person.

create table rectification_ledger (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  number varchar(40) not null,
  title varchar(100) not null,
  topic varchar(60) not null,
  basis varchar(200),
  first_day date not null,
  last_day date not null,
  note varchar(2000),
  quantity_unit varchar(10),
  evidence_required boolean not null,
  plan_id binary(16),
  checklist_id binary(16),
  department varchar(40),
  state varchar(20) not null,
  made_by varchar(64) not null,
  made_at datetime(6) not null,
  written_by varchar(64),
  written_at datetime(6),
  closed_by varchar(64),
  closed_at datetime(6),
  close_reason varchar(1000),
  unique key uq_rectification_ledger_number (number),
  key ix_rectification_ledger_place (place_code, id),
  key ix_rectification_ledger_town (town_code, id),
  key ix_rectification_ledger_district (district_code, id),
  key ix_rectification_ledger_city (city_code, id)
);

-- The categories, phases, kinds of treatment and departments that a ledger knows.
create table ledger_term (
  id binary(16) not null primary key,
  ledger_id binary(16) not null,
  kind varchar(20) not null,
  item_no int not null,
  code varchar(40) not null,
  title varchar(60) not null,
  first_day date,
  last_day date,
  unique key uq_ledger_term (ledger_id, kind, code)
);

create table ledger_row (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  ledger_id binary(16) not null,
  object_kind varchar(20) not null,
  enterprise_id binary(16),
  enterprise_code varchar(18),
  object_name varchar(200) not null,
  address varchar(200),
  vulnerable boolean,
  category_code varchar(40) not null,
  phase_code varchar(40),
  department varchar(40),
  quantity decimal(14, 2),
  surveyed_on date,
  finding varchar(1000),
  measure_kinds varchar(900),
  measure varchar(1000),
  due_on date,
  long_term_plan varchar(2000),
  plan_due_on date,
  publicity int not null,
  hazard_id binary(16),
  state varchar(20) not null,
  state_reason varchar(1000),
  done_on date,
  made_by varchar(64) not null,
  updated_by varchar(64) not null,
  updated_at datetime(6) not null,
  key ix_ledger_row_ledger (ledger_id, id),
  key ix_ledger_row_ledger_town (ledger_id, town_code, id),
  key ix_ledger_row_ledger_place (ledger_id, place_code, id),
  key ix_ledger_row_enterprise (enterprise_id),
  key ix_ledger_row_hazard (hazard_id)
);

-- How many objects there are in all, by community or town; what the surveyed ones are a share of. An empty category is
-- all of them.
create table ledger_total (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  ledger_id binary(16) not null,
  category_code varchar(40) not null,
  objects int not null,
  unique key uq_ledger_total (ledger_id, place_code, category_code)
);

-- Which of the suite's templates a checklist was taken over from; null where it was written anew.

alter table checklist add column template_id varchar(60);

-- What was answered by the versions of one checklist.
alter table inspection_answer add key ix_inspection_answer_version (version_id, answer);
