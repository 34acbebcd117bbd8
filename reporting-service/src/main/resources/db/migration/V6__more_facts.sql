-- What indicators of plans ask about beside hazards, drills and self-checks. All of it follows from the topics alone:
-- the facts that grow are emptied, and the consumers read their topics once more.

delete from cell_enterprise;
delete from cell_hazard;
delete from cell_closing;
delete from cell_activity;
delete from fact_enterprise;
delete from fact_hazard;
delete from fact_inspection;
delete from fact_drill;
delete from fact_training;
delete from consumed_offset where consumer in ('reporting-enterprises', 'reporting-hazards', 'reporting-trainings');

alter table fact_enterprise add column industry varchar(8) not null;

alter table fact_hazard
  add column domain_code varchar(40) not null,
  add column category varchar(40) not null,
  add column listed_level varchar(8) not null,
  -- whatever is asked of a district and a quarter is answered by this index alone
  drop key ix_hazard_district,
  add key ix_hazard_district (district_code, found_on, id, level, state, source, closed_on, deadline, signed_off_on,
    withdrawn_on, reopened_on, enterprise_id, domain_code, category, listed_level);

alter table fact_inspection
  add column mode varchar(12) not null,
  add column selection varchar(12) not null,
  -- in alphabetical order, a comma before and after each
  add column circumstances varchar(120) not null,
  add column department varchar(40) not null,
  add column leader_post varchar(40) not null,
  -- by the safety office, a department or a place, and not by an enterprise or an agency
  add column by_government boolean not null;

alter table fact_training
  -- class hours of one attendee
  add column hours decimal(8, 2) not null,
  add column topic varchar(40) not null default '';

create table fact_accident (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12) not null,
  town_code char(12) not null,
  enterprise_id binary(16),
  number varchar(40) not null,
  near_miss boolean not null,
  type varchar(20) not null,
  state varchar(16) not null,
  grade varchar(16) not null,
  deaths int not null,
  serious_injuries int not null,
  occurred_on date not null,
  -- null until investigated
  responsible boolean,
  key ix_accident_city (city_code, occurred_on, id),
  key ix_accident_district (district_code, occurred_on, id),
  key ix_accident_town (town_code, occurred_on, id),
  key ix_accident_place (place_code, occurred_on, id)
);

create table fact_case (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12) not null,
  town_code char(12) not null,
  enterprise_id binary(16),
  number varchar(40) not null,
  state varchar(16) not null,
  department varchar(40) not null,
  sanctioned boolean not null,
  fine_fen bigint not null,
  -- filed, or opened where it isn't filed yet
  opened_on date not null,
  key ix_case_city (city_code, opened_on, id),
  key ix_case_district (district_code, opened_on, id),
  key ix_case_town (town_code, opened_on, id),
  key ix_case_place (place_code, opened_on, id)
);

create table fact_listing (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12) not null,
  town_code char(12) not null,
  number varchar(40) not null,
  level varchar(8) not null,
  state varchar(12) not null,
  listed_on date not null,
  deadline date,
  delisted_on date,
  key ix_listing_city (city_code, listed_on, id),
  key ix_listing_district (district_code, listed_on, id),
  key ix_listing_town (town_code, listed_on, id),
  key ix_listing_place (place_code, listed_on, id)
);

create table fact_escalation (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12) not null,
  town_code char(12) not null,
  enterprise_id binary(16),
  cause varchar(20) not null,
  document varchar(40) not null,
  state varchar(12) not null,
  fired_on date not null,
  key ix_escalation_city (city_code, fired_on, id),
  key ix_escalation_district (district_code, fired_on, id),
  key ix_escalation_town (town_code, fired_on, id),
  key ix_escalation_place (place_code, fired_on, id)
);

create table fact_measure (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12) not null,
  town_code char(12) not null,
  number varchar(40) not null,
  state varchar(12) not null,
  made_on date not null,
  due_on date,
  done_on date,
  key ix_measure_city (city_code, made_on, id),
  key ix_measure_district (district_code, made_on, id),
  key ix_measure_town (town_code, made_on, id),
  key ix_measure_place (place_code, made_on, id)
);
