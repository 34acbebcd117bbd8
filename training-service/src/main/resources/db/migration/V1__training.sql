-- Drills and training sessions, and the copy of the enterprises.

create table directory_entry (
  enterprise_id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  enterprise_code varchar(18) not null,
  name varchar(200) not null,
  status varchar(20) not null
);

create table drill (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  enterprise_id binary(16) not null,
  enterprise_code varchar(18) not null,
  enterprise_name varchar(200) not null,
  kind varchar(20) not null,
  held_on date not null,
  scenario varchar(1000) not null,
  participants int not null,
  without_notice boolean not null,
  without_script boolean not null,
  without_preset_scene boolean not null,
  without_preset_place boolean not null,
  assessment varchar(2000),
  recorded_by varchar(64) not null,
  recorded_at datetime(6) not null,
  key ix_drill_place (place_code, id),
  key ix_drill_town (town_code, id),
  key ix_drill_district (district_code, id),
  key ix_drill_city (city_code, id),
  key ix_drill_enterprise (enterprise_id, held_on, id)
);

create table training_session (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  enterprise_id binary(16),
  enterprise_code varchar(18),
  enterprise_name varchar(200),
  topic varchar(200) not null,
  audience varchar(20) not null,
  held_on date not null,
  hours decimal(5,1) not null,
  attendees int not null,
  recorded_by varchar(64) not null,
  recorded_at datetime(6) not null,
  key ix_session_place (place_code, id),
  key ix_session_town (town_code, id),
  key ix_session_district (district_code, id),
  key ix_session_city (city_code, id),
  key ix_session_enterprise (enterprise_id, held_on, id)
);
