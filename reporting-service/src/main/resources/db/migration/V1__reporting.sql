-- fact_* and cell_* are projections: they follow from the topics alone and can be dropped and replayed.
-- A fact is the newest state of one thing. A cell counts facts, so that a figure of "now" needs no fact at all.
-- The codes of the levels above are repeated in every row: any level's figure is one comparison on one column.

create table fact_enterprise (
  id binary(16) not null primary key,
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
  key ix_enterprise_city (city_code, status, registered_on, tags, id),
  key ix_enterprise_district (district_code, status, registered_on, tags, id),
  key ix_enterprise_town (town_code, status, registered_on, tags, id),
  key ix_enterprise_place (place_code, status, registered_on, tags, id),
  key ix_enterprise_code (code, town_code)
);

create table fact_hazard (
  id binary(16) not null primary key,
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
  -- the day it left the open ones; 9999-12-31 while it is open
  closed_on date not null,
  key ix_hazard_city (city_code, found_on, id),
  key ix_hazard_district (district_code, found_on, id),
  key ix_hazard_town (town_code, found_on, id),
  key ix_hazard_place (place_code, found_on, id),
  key ix_hazard_enterprise (enterprise_id, found_on, id),
  key ix_hazard_city_open (city_code, closed_on, level, found_on, deadline),
  key ix_hazard_district_open (district_code, closed_on, level, found_on, deadline),
  key ix_hazard_town_open (town_code, closed_on, level, found_on, deadline)
);

create table fact_inspection (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12) not null,
  town_code char(12) not null,
  enterprise_id binary(16),
  kind varchar(12) not null,
  inspected_on date not null,
  -- a self-check that the principal led and has confirmed
  led_by_principal boolean not null,
  findings int not null,
  key ix_inspection_city (city_code, inspected_on, id),
  key ix_inspection_district (district_code, inspected_on, id),
  key ix_inspection_town (town_code, inspected_on, id),
  key ix_inspection_place (place_code, inspected_on, id),
  key ix_inspection_evidence (enterprise_id, led_by_principal, inspected_on)
);

create table fact_drill (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12) not null,
  town_code char(12) not null,
  enterprise_id binary(16),
  kind varchar(16) not null,
  held_on date not null,
  participants int not null,
  four_no boolean not null,
  key ix_drill_city (city_code, held_on, id),
  key ix_drill_district (district_code, held_on, id),
  key ix_drill_town (town_code, held_on, id),
  key ix_drill_place (place_code, held_on, id),
  key ix_drill_evidence (enterprise_id, held_on)
);

create table fact_training (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12) not null,
  town_code char(12) not null,
  enterprise_id binary(16),
  audience varchar(16) not null,
  held_on date not null,
  attendees int not null,
  key ix_training_city (city_code, held_on, id),
  key ix_training_district (district_code, held_on, id),
  key ix_training_town (town_code, held_on, id),
  key ix_training_place (place_code, held_on, id),
  key ix_training_enterprise (enterprise_id, held_on)
);

create table cell_enterprise (
  city_code char(12) not null,
  district_code char(12) not null,
  town_code char(12) not null,
  status varchar(12) not null,
  tags varchar(400) character set utf8mb4 collate utf8mb4_bin not null,
  n bigint not null,
  primary key (city_code, district_code, town_code, status, tags),
  key ix_cell_enterprise_district (district_code),
  key ix_cell_enterprise_town (town_code)
);

create table cell_hazard (
  city_code char(12) not null,
  district_code char(12) not null,
  town_code char(12) not null,
  -- of finding
  month char(7) not null,
  level varchar(8) not null,
  state varchar(12) not null,
  -- deadline of an open hazard, else 9999-12-31
  due char(10) not null,
  -- signed off by its deadline: Y or N; '-' for the rest
  on_time char(1) not null,
  n bigint not null,
  primary key (city_code, district_code, town_code, month, level, state, due, on_time),
  key ix_cell_hazard_district (district_code, month),
  key ix_cell_hazard_town (town_code, month)
);

create table cell_activity (
  city_code char(12) not null,
  district_code char(12) not null,
  town_code char(12) not null,
  activity varchar(12) not null,
  month char(7) not null,
  kind varchar(16) not null,
  -- NIL: an inspection without findings; FOUR_NO: a drill without notice, script, preset scene and place
  mark varchar(8) not null,
  n bigint not null,
  primary key (city_code, district_code, town_code, activity, month, kind, mark),
  key ix_cell_activity_district (district_code, activity, month),
  key ix_cell_activity_town (town_code, activity, month)
);

-- One row: grows by one with every batch that changed a projection. Writers of projections take turns by its lock.
create table change_sequence (
  id tinyint not null primary key,
  sequence bigint not null
);
insert into change_sequence (id, sequence) values (1, 0);

-- One row: the last rebuild of the projections, while it runs and after it.
create table projection_rebuild (
  id tinyint not null primary key,
  state varchar(8) not null,
  started_at datetime(6) not null,
  finished_at datetime(6),
  events_read bigint not null
);

-- What reporting-service owns: never derived, never dropped.
create table plan_pack (
  id varchar(60) not null primary key,
  region_code char(12) not null,
  version bigint not null,
  content_hash char(64) not null,
  content longtext not null,
  loaded_at datetime(6) not null,
  unique key ux_plan_pack_region (region_code, id)
);

-- What was last published to the other services, one row a tenant.
create table tenant_rules (
  region_code char(12) not null primary key,
  version bigint not null,
  content_hash char(64) not null
);
