-- Hazards and inspections, the copy of the enterprises, and the running numbers.

create table directory_entry (
  enterprise_id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  enterprise_code varchar(18) not null,
  name varchar(200) not null,
  domain_code varchar(40),
  lead_departments varchar(1000) not null,
  co_departments varchar(1000) not null,
  status varchar(20) not null,
  tags varchar(1000) not null,
  key ix_directory_town (town_code, enterprise_id),
  key ix_directory_place (place_code, enterprise_id),
  key ix_directory_district (district_code, enterprise_id),
  key ix_directory_city (city_code, enterprise_id),
  key ix_directory_code (enterprise_code)
);

create table tenant_rules (
  region_code char(12) not null primary key,
  version bigint not null,
  plan_id varchar(80) not null,
  rectification_days longtext not null
);

create table inspection (
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
  kind varchar(20) not null,
  mode varchar(20) not null,
  selection varchar(20) not null,
  circumstances varchar(100) not null,
  inspected_on date not null,
  leader_post varchar(30) not null,
  confirmed_at datetime(6),
  confirmed_by varchar(64),
  note varchar(2000),
  findings int not null,
  agency_code varchar(18),
  recorded_by varchar(64) not null,
  recorded_at datetime(6) not null,
  unique key uq_inspection_number (number),
  key ix_inspection_place (place_code, id),
  key ix_inspection_town (town_code, id),
  key ix_inspection_town_day (town_code, inspected_on, id),
  key ix_inspection_district (district_code, id),
  key ix_inspection_city (city_code, id),
  key ix_inspection_enterprise (enterprise_id, inspected_on, id)
);

create table hazard (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  enterprise_id binary(16) not null,
  enterprise_code varchar(18) not null,
  enterprise_name varchar(200) not null,
  domain_code varchar(40),
  inspection_id binary(16),
  number varchar(40) not null,
  source varchar(20) not null,
  agency_code varchar(18),
  description varchar(2000) not null,
  spot varchar(200),
  corrected_on_the_spot boolean not null,
  found_on date not null,
  recorded_at datetime(6) not null,
  state varchar(20) not null,
  suggested_level varchar(10),
  level varchar(10),
  clause_set_id varchar(40),
  clause_set_title varchar(100),
  clause_set_version int,
  clause_id varchar(60),
  clause_no varchar(60),
  clause_text varchar(1000),
  plan_responsible varchar(100),
  plan_measures varchar(2000),
  plan_funds_fen bigint,
  plan_deadline date,
  plan_contingency varchar(2000),
  verified_at datetime(6),
  assigned_at datetime(6),
  deadline date,
  deadline_rule varchar(60),
  deadline_order date generated always as (coalesce(deadline, date '9999-12-31')) stored,
  rectified_at datetime(6),
  rectification_measures varchar(2000),
  rectification_cost_fen bigint,
  rectifiers varchar(2000) not null,
  reinspected_at datetime(6),
  signed_off_at datetime(6),
  withdrawn_at datetime(6),
  unique key uq_hazard_number (number),
  key ix_hazard_place (place_code, id),
  key ix_hazard_town (town_code, id),
  key ix_hazard_town_state (town_code, state, id),
  key ix_hazard_town_found (town_code, found_on, id),
  key ix_hazard_town_deadline (town_code, deadline_order, id),
  key ix_hazard_district (district_code, id),
  key ix_hazard_city (city_code, id),
  key ix_hazard_enterprise (enterprise_id, id),
  key ix_hazard_inspection (inspection_id)
);

create table hazard_timeline (
  id binary(16) not null primary key,
  hazard_id binary(16) not null,
  at datetime(6) not null,
  event varchar(30) not null,
  actor_subject varchar(64) not null,
  actor_role varchar(30),
  actor_org varchar(40),
  note varchar(2000),
  photo_ids varchar(2000) not null,
  key ix_timeline_hazard (hazard_id, id)
);

create table photo (
  id binary(16) not null primary key,
  hazard_id binary(16) not null,
  stage varchar(10) not null,
  media_type varchar(40) not null,
  size_bytes bigint not null,
  sha256 char(64) not null,
  storage_key varchar(200) not null,
  added_by varchar(64) not null,
  added_at datetime(6) not null,
  key ix_photo_hazard (hazard_id, id)
);

create table number_series (
  kind varchar(20) not null,
  place_code char(12) not null,
  series_year int not null,
  last_number bigint not null,
  primary key (kind, place_code, series_year)
);

create table number_prefix (
  place_code char(12) not null primary key,
  prefix varchar(12) not null unique
);

-- Short names of the towns that the shipped plans speak of; the codes are illustrative. A town without a
-- short name is numbered by its code.
insert into number_prefix (place_code, prefix) values
  ('120110013000', 'DLH'),
  ('120119105000', 'DZGZ'),
  ('370112016000', 'TW'),
  ('430103009000', 'QY'),
  ('430671100000', 'YT'),
  ('430671101000', 'HS'),
  ('430671200000', 'FH');
