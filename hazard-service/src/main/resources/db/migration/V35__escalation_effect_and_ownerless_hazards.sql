-- What came of a step of the ladder, and steps that only a leader issues.

alter table escalation_step add column effect varchar(1000);
alter table escalation_step add column effect_by varchar(64);
alter table escalation_step add column effect_at datetime(6);
alter table escalation_step add column by_leader boolean not null default false;

-- Hazards without an owner (无主隐患), and the unit that a government names for them.
create table ownerless_hazard (
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
  state varchar(10) not null,
  reason varchar(1000) not null,
  flagged_by varchar(64) not null,
  flagged_on date not null,
  unit varchar(100),
  basis varchar(200),
  authority_code char(12),
  named_by varchar(64),
  named_on date,
  clear_reason varchar(1000),
  cleared_by varchar(64),
  cleared_on date,
  unique key uq_ownerless_hazard (hazard_id),
  key ix_ownerless_hazard_enterprise (enterprise_id),
  key ix_ownerless_hazard_place (place_code, id),
  key ix_ownerless_hazard_town (town_code, id),
  key ix_ownerless_hazard_district (district_code, id),
  key ix_ownerless_hazard_city (city_code, id)
);
