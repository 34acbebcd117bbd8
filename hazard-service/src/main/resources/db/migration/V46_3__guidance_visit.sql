-- Guidance visits to units, property firms and committees (YF-18), and who took part (Y-416).
create table guidance_visit (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  enterprise_id binary(16) not null,
  enterprise_name varchar(200) not null,
  topic varchar(40) not null,
  receiver varchar(20) not null,
  visited_on date not null,
  advice varchar(1000) not null,
  source varchar(20),
  handled varchar(500),
  hazard_id binary(16),
  entered_by varchar(64) not null,
  entered_at datetime(6) not null,
  key ix_guidance_visit_enterprise (enterprise_id, topic, visited_on),
  key ix_guidance_visit_place (place_code, id),
  key ix_guidance_visit_town (town_code, id),
  key ix_guidance_visit_district (district_code, id),
  key ix_guidance_visit_city (city_code, id)
);

-- Reached by way of its visit only; organisations and numbers, no persons.
create table guidance_participant (
  id binary(16) not null primary key,
  visit_id binary(16) not null,
  kind varchar(20) not null,
  organisation varchar(100) not null,
  people int not null,
  key ix_guidance_participant (visit_id)
);
