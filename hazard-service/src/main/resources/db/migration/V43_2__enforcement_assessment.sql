-- Assessments of enforcement (T-088): items, points and figures in content. A row of the key table is there once a unit
-- and period.
create table enforcement_assessment (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  authority char(12) not null,
  unit_kind varchar(20) not null,
  unit varchar(40) not null,
  from_on date not null,
  to_on date not null,
  content longtext not null,
  points int not null,
  note varchar(1000),
  assessed_by varchar(64) not null,
  assessed_at datetime(6) not null,
  key ix_enforcement_assessment_town (town_code, id),
  key ix_enforcement_assessment_district (district_code, id),
  key ix_enforcement_assessment_city (city_code, id)
);

create table enforcement_assessment_key (
  unit_period varchar(120) not null primary key,
  assessment_id binary(16) not null
);
