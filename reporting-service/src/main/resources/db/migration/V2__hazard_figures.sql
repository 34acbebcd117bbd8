-- What the figures about hazards need more: where each came from, whether it came back, how long it took.
-- The facts of hazards follow from the topic alone: they are emptied, and the consumer reads the topic once more.

alter table fact_hazard
  add column source varchar(20) not null,
  add column reopened_on date;

drop table cell_hazard;
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
  source varchar(20) not null,
  -- came back as another hazard: Y; '-' for the rest
  reopened char(1) not null,
  n bigint not null,
  primary key (city_code, district_code, town_code, month, level, state, due, on_time, source, reopened),
  key ix_cell_hazard_district (district_code, month),
  key ix_cell_hazard_town (town_code, month)
);

-- Hazards that were signed off, by the days from finding to sign-off.
create table cell_closing (
  city_code char(12) not null,
  district_code char(12) not null,
  town_code char(12) not null,
  -- of finding
  month char(7) not null,
  days int not null,
  n bigint not null,
  primary key (city_code, district_code, town_code, month, days),
  key ix_cell_closing_district (district_code, month),
  key ix_cell_closing_town (town_code, month)
);

delete from fact_hazard;
delete from consumed_offset where consumer = 'reporting-hazards';
