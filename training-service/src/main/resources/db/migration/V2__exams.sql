-- Exams: what training sessions ended in, and assessments of their own (T-026, T-027, Y-252, Y-284).

alter table training_session add column exam_id binary(16);

create table exam (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  session_id binary(16),
  enterprise_id binary(16),
  enterprise_code varchar(18),
  enterprise_name varchar(200),
  subject varchar(200) not null,
  audience varchar(20) not null,
  held_on date not null,
  candidates int not null,
  passed_at_once int not null,
  -- with those of the retakes
  passed int not null,
  valid_until date,
  recorded_by varchar(64) not null,
  recorded_at datetime(6) not null,
  unique key ux_exam_session (session_id),
  key ix_exam_place (place_code, id),
  key ix_exam_town (town_code, id),
  key ix_exam_district (district_code, id),
  key ix_exam_city (city_code, id),
  key ix_exam_enterprise (enterprise_id, held_on, id)
);

create table exam_retake (
  exam_id binary(16) not null,
  sitting int not null,
  held_on date not null,
  candidates int not null,
  passed int not null,
  recorded_by varchar(64) not null,
  recorded_at datetime(6) not null,
  primary key (exam_id, sitting)
);
