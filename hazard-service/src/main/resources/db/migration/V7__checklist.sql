-- Checklists (检查表) with their versions, and what an inspection says by one; joint inspections, and inspections that
-- look over others.

create table checklist (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  enterprise_id binary(16),
  enterprise_code varchar(18),
  enterprise_name varchar(200),
  kind varchar(20) not null,
  title varchar(100) not null,
  domain_code varchar(40),
  tags varchar(1000) not null,
  department varchar(40),
  own boolean not null,
  draft_no int,
  issued_no int,
  retired boolean not null,
  made_by varchar(64) not null,
  made_at datetime(6) not null,
  key ix_checklist_place (place_code, id),
  key ix_checklist_town (town_code, id),
  key ix_checklist_district (district_code, id),
  key ix_checklist_city (city_code, id),
  key ix_checklist_enterprise (enterprise_id)
);

create table checklist_version (
  id binary(16) not null primary key,
  checklist_id binary(16) not null,
  no int not null,
  state varchar(20) not null,
  items longtext not null,
  item_count int not null,
  written_by varchar(64) not null,
  written_at datetime(6) not null,
  issued_by varchar(64),
  issued_on date,
  ended_by varchar(64),
  ended_on date,
  end_reason varchar(500),
  unique key uq_checklist_version (checklist_id, no)
);

alter table inspection
  add column department varchar(40),
  add column recorded_level varchar(20),
  add column checklist_id binary(16),
  add column checklist_version_id binary(16),
  add column supervises binary(16),
  add column verdict varchar(20),
  add column draft_id binary(16),
  add unique key uq_inspection_draft (recorded_by, draft_id),
  add key ix_inspection_supervises (supervises),
  add key ix_inspection_district_day (district_code, inspected_on),
  add key ix_inspection_city_day (city_code, inspected_on);

create table inspection_answer (
  id binary(16) not null primary key,
  inspection_id binary(16) not null,
  item_no int not null,
  answer varchar(20) not null,
  remark varchar(2000),
  hazard_id binary(16),
  unique key uq_inspection_answer (inspection_id, item_no)
);

-- Who took part in a joint inspection beside the lead: departments and posts, no persons.
create table inspection_participant (
  id binary(16) not null primary key,
  inspection_id binary(16) not null,
  department varchar(40) not null,
  posts varchar(500) not null,
  unique key uq_inspection_participant (inspection_id, department)
);
