-- Cases of accountability (问责线索) for hazards that nobody checked, that were missed or not rectified.

create table accountability_case (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  hazard_id binary(16) not null,
  hazard_number varchar(40) not null,
  enterprise_id binary(16) not null,
  enterprise_code varchar(18) not null,
  enterprise_name varchar(200) not null,
  reason varchar(20) not null,
  state varchar(20) not null,
  unit varchar(100) not null,
  facts varchar(1000) not null,
  opened_by varchar(64) not null,
  opened_on date not null,
  recipient varchar(100),
  document_id binary(16),
  transferred_by varchar(64),
  transferred_on date,
  outcome varchar(1000),
  concluded_on date,
  concluded_by varchar(64),
  unique key uq_accountability_case (hazard_id, reason),
  key ix_accountability_case_enterprise (enterprise_id),
  key ix_accountability_case_place (place_code, id),
  key ix_accountability_case_town (town_code, id),
  key ix_accountability_case_district (district_code, id),
  key ix_accountability_case_city (city_code, id)
);

-- How a listing ended: up to standard, upgraded or eliminated (达标、升级、淘汰).
alter table hazard_listing add column outcome varchar(12);
