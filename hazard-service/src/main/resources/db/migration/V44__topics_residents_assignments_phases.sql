-- Topics of plans, and for which of their enterprises an inspection covered them.
create table inspection_plan_topic (
  plan_id binary(16) not null,
  no int not null,
  code varchar(40) not null,
  title varchar(100) not null,
  primary key (plan_id, code)
);

create table inspection_plan_topic_visit (
  plan_id binary(16) not null,
  code varchar(40) not null,
  enterprise_id binary(16) not null,
  inspection_id binary(16) not null,
  inspected_on date not null,
  primary key (plan_id, code, enterprise_id)
);

alter table inspection
  add column topics varchar(900),
  add column revisits binary(16),
  add key ix_inspection_revisits (revisits);

-- People who stay at an enterprise for a term, with a log for each day.
create table resident_post (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  enterprise_id binary(16) not null,
  enterprise_code varchar(18) not null,
  enterprise_name varchar(200) not null,
  person varchar(50) not null,
  task varchar(1000) not null,
  department varchar(40),
  first_day date not null,
  last_day date not null,
  every_day boolean not null,
  logs int not null,
  ended_on date,
  end_reason varchar(500),
  ended_by varchar(64),
  posted_by varchar(64) not null,
  posted_at datetime(6) not null,
  key ix_resident_place (place_code, id),
  key ix_resident_town (town_code, id),
  key ix_resident_district (district_code, id),
  key ix_resident_city (city_code, id),
  key ix_resident_enterprise (enterprise_id, id)
);

create table resident_log (
  id binary(16) not null primary key,
  post_id binary(16) not null,
  day date not null,
  note varchar(2000) not null,
  written_by varchar(64) not null,
  written_at datetime(6) not null,
  unique key uq_resident_log (post_id, day)
);

create table resident_log_hazard (
  log_id binary(16) not null,
  no int not null,
  hazard_id binary(16) not null,
  hazard_number varchar(40) not null,
  primary key (log_id, no)
);

-- The phase of an object's life; items of checklists have it in their JSON.
alter table hazard add column phase varchar(20);

-- Assignments of a safety committee to places below and departments.
create table assignment_order (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  issuer_code char(12) not null,
  number varchar(40) not null,
  department varchar(40),
  title varchar(100) not null,
  demand varchar(2000) not null,
  deadline date not null,
  state varchar(20) not null,
  returns int not null,
  given_by varchar(64) not null,
  given_at datetime(6) not null,
  ended_at datetime(6),
  unique key uq_assignment_number (number),
  key ix_assignment_place (place_code, id),
  key ix_assignment_town (town_code, id),
  key ix_assignment_district (district_code, id),
  key ix_assignment_city (city_code, id)
);

create table assignment_order_hazard (
  order_id binary(16) not null,
  no int not null,
  hazard_id binary(16) not null,
  hazard_number varchar(40) not null,
  primary key (order_id, no)
);

create table assignment_order_entry (
  id binary(16) not null primary key,
  order_id binary(16) not null,
  verb varchar(20) not null,
  taken_by varchar(64) not null,
  taken_org varchar(40),
  note varchar(2000) not null,
  taken_at datetime(6) not null,
  key ix_assignment_entry (order_id, id)
);
