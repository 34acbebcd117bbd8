-- What hazards and enterprises counted as before they were regraded, listed, moved or tagged otherwise, so that figures of
-- past days don't change with them. The states tell it (field former); both facts are emptied, and the consumers read their
-- topics once more.

delete from cell_enterprise;
delete from cell_hazard;
delete from cell_closing;
delete from fact_enterprise;
delete from fact_hazard;
delete from consumed_offset where consumer in ('reporting-enterprises', 'reporting-hazards');

alter table fact_enterprise
  -- the day from which the row holds
  add column since_on date not null default '1000-01-01',
  drop key ix_enterprise_city,
  drop key ix_enterprise_district,
  drop key ix_enterprise_town,
  drop key ix_enterprise_place,
  add key ix_enterprise_city (city_code, status, registered_on, tags, since_on, id),
  add key ix_enterprise_district (district_code, status, registered_on, tags, since_on, id),
  add key ix_enterprise_town (town_code, status, registered_on, tags, since_on, id),
  add key ix_enterprise_place (place_code, status, registered_on, tags, since_on, id);

create table fact_enterprise_former (
  id binary(16) not null,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12) not null,
  town_code char(12) not null,
  code varchar(18) not null,
  name varchar(200) not null,
  domain_code varchar(40) not null,
  status varchar(12) not null,
  tags varchar(400) character set utf8mb4 collate utf8mb4_bin not null,
  registered_on date not null,
  industry varchar(8) not null,
  longitude decimal(9, 6),
  latitude decimal(9, 6),
  since_on date not null,
  -- the first day on which it doesn't hold any more
  until_on date not null,
  primary key (id, until_on),
  key ix_enterprise_former_city (city_code, until_on),
  key ix_enterprise_former_district (district_code, until_on),
  key ix_enterprise_former_town (town_code, until_on),
  key ix_enterprise_former_place (place_code, until_on)
);

alter table fact_hazard
  -- the day from which the level is known; the beginning where that is the day of the recording
  add column graded_on date not null default '1000-01-01',
  add column since_on date not null default '1000-01-01',
  drop key ix_hazard_district,
  -- an index has 16 columns at most, and no plan asks for hazards by state
  add key ix_hazard_district (district_code, found_on, id, level, graded_on, since_on, source, closed_on, deadline,
    signed_off_on, withdrawn_on, reopened_on, enterprise_id, domain_code, category, listed_level);

create table fact_hazard_former (
  id binary(16) not null,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12) not null,
  town_code char(12) not null,
  enterprise_id binary(16),
  number varchar(40) not null,
  level varchar(8) not null,
  state varchar(12) not null,
  found_on date not null,
  deadline date,
  signed_off_on date,
  withdrawn_on date,
  closed_on date not null,
  source varchar(20) not null,
  reopened_on date,
  original_deadline date,
  domain_code varchar(40) not null,
  category varchar(40) not null,
  listed_level varchar(8) not null,
  graded_on date not null,
  since_on date not null,
  until_on date not null,
  primary key (id, until_on),
  key ix_hazard_former_city (city_code, until_on),
  key ix_hazard_former_district (district_code, until_on),
  key ix_hazard_former_town (town_code, until_on),
  key ix_hazard_former_place (place_code, until_on),
  key ix_hazard_former_enterprise (enterprise_id, until_on)
);
