-- Criteria that a place adds to the national ones, with what they said before, and who compared which clause with the
-- official text.
create table local_criteria_set (
  set_id varchar(40) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  content mediumtext not null,
  key ix_local_criteria_place (place_code),
  key ix_local_criteria_town (town_code),
  key ix_local_criteria_district (district_code),
  key ix_local_criteria_city (city_code)
);

create table local_criteria_version (
  set_id varchar(40) not null,
  version bigint not null,
  content mediumtext not null,
  written_by varchar(64) not null,
  written_at datetime(6) not null,
  primary key (set_id, version)
);

create table clause_check (
  region_code char(12) not null,
  clause_id varchar(60) not null,
  reading char(64) not null,
  set_id varchar(40) not null,
  agrees boolean not null,
  note varchar(500),
  checked_by varchar(64) not null,
  checked_at datetime(6) not null,
  primary key (region_code, clause_id, reading),
  key ix_clause_check_set (set_id, region_code)
);
