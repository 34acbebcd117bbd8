-- Plans of inspections: of a year or a campaign, with their targets.

create table inspection_plan (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  number varchar(40) not null,
  title varchar(100) not null,
  kind varchar(20) not null,
  state varchar(20) not null,
  unannounced boolean not null,
  first_day date not null,
  last_day date not null,
  note varchar(2000),
  targets int not null,
  department varchar(40),
  made_by varchar(64) not null,
  made_at datetime(6) not null,
  closed_by varchar(64),
  closed_at datetime(6),
  close_reason varchar(500),
  unique key uq_plan_number (number),
  key ix_plan_place (place_code, id),
  key ix_plan_town (town_code, id),
  key ix_plan_district (district_code, id),
  key ix_plan_city (city_code, id)
);

create table inspection_plan_target (
  id binary(16) not null primary key,
  plan_id binary(16) not null,
  enterprise_id binary(16) not null,
  enterprise_code varchar(18) not null,
  enterprise_name varchar(200) not null,
  first_day date not null,
  last_day date not null,
  counting boolean not null,
  inspection_id binary(16),
  inspected_on date,
  key ix_plan_target (plan_id, id),
  key ix_plan_target_enterprise (enterprise_id)
);
