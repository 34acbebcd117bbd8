-- Plans whose enterprises a rule of intervals chose name the rule; the rules themselves are settings of tenants.

alter table inspection_plan add column interval_code varchar(40);

-- Activities with larger risk that need no approval, or lack it, with their patrols and disposal.
create table risky_activity (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  enterprise_id binary(16) not null,
  enterprise_code varchar(18) not null,
  enterprise_name varchar(200) not null,
  kind_code varchar(40) not null,
  kind_title varchar(100) not null,
  standing varchar(20) not null,
  origin varchar(20) not null,
  spot varchar(200) not null,
  description varchar(1000) not null,
  first_day date not null,
  last_day date not null,
  state varchar(20) not null,
  patrols int not null,
  disposed_on date,
  disposal_note varchar(1000),
  registered_by varchar(64) not null,
  registered_at datetime(6) not null,
  key ix_activity_place (place_code, id),
  key ix_activity_town (town_code, id),
  key ix_activity_district (district_code, id),
  key ix_activity_city (city_code, id),
  key ix_activity_enterprise (enterprise_id, id)
);

create table risky_activity_patrol (
  id binary(16) not null primary key,
  activity_id binary(16) not null,
  inspection_id binary(16) not null,
  inspection_number varchar(40) not null,
  patrolled_on date not null,
  unique key uq_activity_patrol (activity_id, inspection_id)
);

-- Mutual checks name the enterprise that checked, guidance visits say how each problem can be put right.
alter table inspection
  add column checked_by_id binary(16),
  add column checked_by_name varchar(200);

create table inspection_advice (
  id binary(16) not null primary key,
  inspection_id binary(16) not null,
  hazard_id binary(16) not null,
  advice varchar(1000) not null,
  key ix_inspection_advice (inspection_id, id)
);
