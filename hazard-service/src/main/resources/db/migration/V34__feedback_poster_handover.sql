-- What the public suggests (D-087), posters that lead to the tip-off form (T-138), and who cleared a blocked lane
-- (Y-465, Y-517).

create table public_feedback (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  number varchar(40) not null,
  kind varchar(20) not null,
  text varchar(2000) not null,
  received_at datetime(6) not null,
  due_on date not null,
  reply varchar(2000),
  adopted boolean,
  replied_by varchar(64),
  replied_at datetime(6),
  receipt_lookup bigint not null,
  receipt_hash binary(32) not null,
  submission_hash binary(32) not null,
  kept_receipt varbinary(100),
  unique key uq_public_feedback_number (number),
  unique key uq_public_feedback_submission (submission_hash),
  key ix_public_feedback_receipt (receipt_lookup),
  key ix_public_feedback_place (place_code, id),
  key ix_public_feedback_town (town_code, id),
  key ix_public_feedback_district (district_code, id),
  key ix_public_feedback_city (city_code, id)
);

-- One object, an enterprise or a village, has one poster hanging at most.
create table tip_off_poster (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  enterprise_id binary(16),
  object_name varchar(200) not null,
  spot varchar(200) not null,
  posted_on date not null,
  removed_on date,
  entered_by varchar(64) not null,
  entered_at datetime(6) not null,
  -- the enterprise, or the code of the village, while it hangs; null afterwards
  hanging varchar(40),
  unique key uq_tip_off_poster (hanging),
  key ix_tip_off_poster_place (place_code, id),
  key ix_tip_off_poster_town (town_code, id),
  key ix_tip_off_poster_district (district_code, id),
  key ix_tip_off_poster_city (city_code, id)
);

create table road_class (
  code varchar(40) not null primary key,
  position int not null,
  name_zh varchar(60) not null,
  name_en varchar(100) not null
);
insert into road_class (code, position, name_zh, name_en) values
  ('MAIN', 1, '城市主干道', 'Main road'),
  ('BRANCH', 2, '次干路、支路、街巷', 'Side road or lane'),
  ('ESTATE', 3, '居民小区、单位内部', 'Inside an estate or unit'),
  ('OPEN_GROUND', 4, '人行道、公共场地', 'Pavement or public ground');

alter table tip_off_category add column asks_road boolean not null default false;
update tip_off_category set asks_road = true where code = 'FIRE_LANE';

alter table tip_off add column road_class varchar(40);

-- Given to a unit, by the table of the place or by hand; never changed but for what the unit said.
create table tip_off_handover (
  id binary(16) not null primary key,
  tip_off_id binary(16) not null,
  unit varchar(100) not null,
  automatic boolean not null,
  reason varchar(500),
  handed_by varchar(64) not null,
  handed_at datetime(6) not null,
  accepted_on date,
  result varchar(20),
  result_on date,
  result_note varchar(500),
  ended_at datetime(6),
  key ix_tip_off_handover (tip_off_id, id)
);

-- T-098: the office looks at an enterprise's scheme; a change of it is looked at anew.
alter table internal_scheme
  add column approved_by varchar(64),
  add column approved_at datetime(6);
