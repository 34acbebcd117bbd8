-- Road sections of traffic accidents and what is done about them (Q-042); standing_section while the item stands.
alter table accident add column road_section varchar(100);
create index ix_accident_road on accident (place_code, road_section);

create table road_risk (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  section varchar(100) not null,
  standing_section varchar(100),
  accidents bigint not null,
  found_on date not null,
  state varchar(20) not null,
  measures varchar(2000),
  unit varchar(100),
  due_on date,
  finished_on date,
  result varchar(1000),
  unique key uq_road_risk_standing (place_code, standing_section),
  key ix_road_risk_town (town_code, id),
  key ix_road_risk_district (district_code, id),
  key ix_road_risk_city (city_code, id)
);

-- The plan, the commander and the leaders on site by post, and what followed (Y-229, Y-230).
alter table accident add column rescue_plan text;
alter table accident add column rescue_plan_at datetime(6);
alter table accident add column rescue_commander varchar(60);
alter table accident add column rescue_leaders text;
alter table accident add column rescue_aftermath text;

-- What shows that each of the four gates was passed (Y-441), and why a measure may still be owed.
alter table accident add column gate_cause text;
alter table accident add column gate_responsible text;
alter table accident add column gate_measures text;
alter table accident add column gate_lessons text;
alter table accident add column gate_owed text;

-- Burnt area of a fire, in square metres (Y-454).
alter table accident add column burnt_area_m2 int;

-- How an injury happened, what was hurt and in which zone (T-052), where the source says so.
alter table injury_record add column cause varchar(20);
alter table injury_record add column body_part varchar(20);
alter table injury_record add column zone varchar(60);
