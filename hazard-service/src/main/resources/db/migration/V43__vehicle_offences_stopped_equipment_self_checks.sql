-- Violations by vehicles (Q-040, YF-17, YF-19). Mark of a driver: the authority's own reference, no name, no identity.
create table vehicle_offence (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  number varchar(40) not null,
  kind varchar(20) not null,
  plate varchar(10) not null,
  driver_reference varchar(40),
  operator_id binary(16),
  operator_name varchar(200),
  spot varchar(200) not null,
  road varchar(10),
  found_at datetime(6) not null,
  note varchar(1000),
  department varchar(40),
  due_on date not null,
  state varchar(20) not null,
  fined boolean not null default false,
  towed boolean not null default false,
  coerced boolean not null default false,
  warned boolean not null default false,
  fine_fen bigint,
  notice_number varchar(60),
  handled_on date,
  handling_note varchar(1000),
  recorded_by varchar(64) not null,
  recorded_at datetime(6) not null,
  handled_by varchar(64),
  unique key uq_vehicle_offence_number (number),
  key ix_vehicle_offence_town (town_code, found_at),
  key ix_vehicle_offence_district (district_code, found_at),
  key ix_vehicle_offence_city (city_code, found_at),
  key ix_vehicle_offence_plate (plate)
);

-- Orders to stop using equipment (Y-397); standing_code is the equipment's code while the order stands.
create table equipment_stop (
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
  equipment_code varchar(60) not null,
  standing_code varchar(60),
  equipment_name varchar(100) not null,
  kind varchar(20) not null,
  ground varchar(20) not null,
  ordered_on date not null,
  note varchar(1000) not null,
  state varchar(20) not null,
  passed boolean,
  inspected_on date,
  inspector varchar(200),
  report_number varchar(100),
  times_in_use int not null default 0,
  found_in_use_on date,
  case_id binary(16),
  case_number varchar(40),
  ended_on date,
  end_note varchar(1000),
  ordered_by varchar(64) not null,
  recorded_at datetime(6) not null,
  unique key uq_equipment_stop_number (number),
  unique key uq_equipment_stop_standing (enterprise_id, standing_code),
  key ix_equipment_stop_town (town_code, id),
  key ix_equipment_stop_district (district_code, id),
  key ix_equipment_stop_city (city_code, id),
  key ix_equipment_stop_equipment (equipment_code)
);

-- The equipment that a case is about (Y-408).
alter table enforcement_case add column equipment_code text;

-- Monthly self-checks of fire safety in six parts (Y-065). A row of fire_self_month is there once a month and enterprise.
create table fire_self_check (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  enterprise_id binary(16) not null,
  enterprise_code varchar(18) not null,
  enterprise_name varchar(200) not null,
  check_month char(7) not null,
  parts int not null default 0,
  completed_on date,
  key ix_fire_self_check_town (town_code, check_month),
  key ix_fire_self_check_district (district_code, check_month),
  key ix_fire_self_check_city (city_code, check_month),
  key ix_fire_self_check_enterprise (enterprise_id, check_month)
);

create table fire_self_month (
  enterprise_id binary(16) not null,
  check_month char(7) not null,
  check_id binary(16) not null,
  primary key (enterprise_id, check_month)
);

create table fire_self_part (
  id binary(16) not null primary key,
  check_id binary(16) not null,
  part varchar(30) not null,
  done_on date not null,
  note varchar(1000) not null,
  recorded_by varchar(64) not null,
  recorded_at datetime(6) not null,
  unique key uq_fire_self_part (check_id, part)
);
