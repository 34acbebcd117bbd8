-- Enforcement cases (执法办案): from findings to sanction, with measures, payments and transfers. What a
-- tenant sets itself (benchmarks, periods) and the journals of cases and accidents lie here, too.

create table tenant_setting (
  region_code char(12) not null,
  kind varchar(40) not null,
  version bigint not null,
  content longtext not null,
  primary key (region_code, kind)
);

create table journal_entry (
  id binary(16) not null primary key,
  thing_id binary(16) not null,
  at datetime(6) not null,
  event varchar(40) not null,
  actor_subject varchar(64) not null,
  actor_role varchar(40),
  actor_org varchar(40),
  note varchar(2000),
  detail varchar(200),
  key ix_journal_thing (thing_id, id)
);

create table enforcement_case (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  enterprise_id binary(16) not null,
  enterprise_code varchar(18) not null,
  enterprise_name varchar(200) not null,
  number varchar(40) not null,
  state varchar(20) not null,
  resume_state varchar(20),
  department varchar(40),
  violation_code varchar(40) not null,
  violation_title varchar(200) not null,
  violation_basis varchar(500) not null,
  campaign varchar(60),
  clue varchar(2000) not null,
  inspection_id binary(16),
  accident_id binary(16),
  opened_by varchar(64) not null,
  opened_at datetime(6) not null,
  filed_on date,
  facts varchar(4000),
  criminal_threshold boolean not null,
  investigators varchar(1000) not null,
  notice_on date,
  reply_until date,
  hearing_offered boolean,
  legal_basis varchar(2000),
  heard varchar(20),
  heard_on date,
  legal_review_passed boolean,
  decided_on date,
  decided_by varchar(64),
  decision_number varchar(60),
  decision_reason varchar(2000),
  outside_reason varchar(1000),
  document_id binary(16),
  actions varchar(200) not null,
  sanctioned boolean not null,
  double_penalty boolean not null,
  fine_fen bigint not null,
  paid_fen bigint not null,
  served_on date,
  served_at datetime(6),
  served_how varchar(200),
  published_on date,
  published_in varchar(200),
  closed_on date,
  unique key uq_case_number (number),
  key ix_case_place (place_code, id),
  key ix_case_town (town_code, id),
  key ix_case_district (district_code, id),
  key ix_case_city (city_code, id),
  key ix_case_enterprise (enterprise_id, id),
  key ix_case_inspection (inspection_id),
  key ix_case_accident (accident_id)
);

create table enforcement_case_finding (
  id binary(16) not null primary key,
  case_id binary(16) not null,
  hazard_id binary(16) not null,
  hazard_number varchar(40),
  inspection_id binary(16),
  unique key uq_case_finding (case_id, hazard_id),
  key ix_case_finding_hazard (hazard_id),
  key ix_case_finding_inspection (inspection_id)
);

create table enforcement_measure (
  id binary(16) not null primary key,
  case_id binary(16) not null,
  seq int not null,
  stage varchar(10) not null,
  kind varchar(30) not null,
  against varchar(10) not null,
  post varchar(60),
  fine_fen bigint,
  grade_code varchar(40),
  grade_title varchar(200),
  grade_min_fen bigint,
  grade_max_fen bigint,
  outside_range boolean not null,
  content varchar(1000),
  due_on date,
  paid_fen bigint not null,
  finished_on date,
  key ix_measure_case (case_id, stage, seq)
);

create table enforcement_execution (
  id binary(16) not null primary key,
  case_id binary(16) not null,
  measure_id binary(16) not null,
  done_on date not null,
  paid_fen bigint not null,
  finished boolean not null,
  note varchar(1000),
  recorded_by varchar(64) not null,
  recorded_at datetime(6) not null,
  key ix_execution_case (case_id, id)
);

create table enforcement_transfer (
  id binary(16) not null primary key,
  case_id binary(16) not null,
  target varchar(20) not null,
  recipient varchar(200) not null,
  basis varchar(1000) not null,
  whole_case boolean not null,
  sent_on date not null,
  answer_due_on date not null,
  answer varchar(20),
  answered_on date,
  answer_note varchar(1000),
  document_id binary(16),
  key ix_transfer_case (case_id, id)
);
