-- The list of institutional measures (制度措施清单), the second of the two lists.

create table measure (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  number varchar(40) not null,
  title varchar(200) not null,
  problem varchar(1000),
  requirement varchar(2000) not null,
  department varchar(40),
  responsible_unit varchar(100) not null,
  responsible_post varchar(100) not null,
  due_on date not null,
  state varchar(10) not null,
  made_by varchar(64) not null,
  made_at datetime(6) not null,
  updated_at datetime(6) not null,
  evidence varchar(2000),
  done_on date,
  withdrawn_at datetime(6),
  withdraw_reason varchar(1000),
  hazards int not null,
  unique key uq_measure_number (number),
  key ix_measure_place (place_code, id),
  key ix_measure_town (town_code, id),
  key ix_measure_town_due (town_code, due_on, id),
  key ix_measure_district (district_code, id),
  key ix_measure_city (city_code, id)
);

-- The hazards that a measure answers, reached by way of the measure.
create table measure_hazard (
  measure_id binary(16) not null,
  hazard_id binary(16) not null,
  primary key (measure_id, hazard_id),
  key ix_measure_of_hazard (hazard_id)
);

-- What was done with a measure, reached by way of it. Only added.
create table measure_log (
  id binary(16) not null primary key,
  measure_id binary(16) not null,
  at datetime(6) not null,
  event varchar(12) not null,
  actor_subject varchar(64) not null,
  actor_org varchar(40),
  note varchar(2000),
  key ix_measure_log (measure_id, id)
);
