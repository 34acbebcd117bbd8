-- Exams, and the quarterly counts of special equipment and of staff.

create table fact_exam (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12) not null,
  town_code char(12) not null,
  enterprise_id binary(16),
  audience varchar(16) not null,
  held_on date not null,
  candidates int not null,
  -- with those of the retakes
  passed int not null,
  of_session boolean not null,
  key ix_exam_city (city_code, held_on, id),
  key ix_exam_district (district_code, held_on, id),
  key ix_exam_town (town_code, held_on, id),
  key ix_exam_place (place_code, held_on, id),
  key ix_exam_evidence (enterprise_id, held_on)
);

create table fact_device (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12) not null,
  town_code char(12) not null,
  enterprise_id binary(16) not null,
  kind varchar(16) not null,
  reported_on date not null,
  total int not null,
  registered int not null,
  inspected int not null,
  operators int not null,
  certified int not null,
  violations int not null,
  handled int not null,
  key ix_device_city (city_code, reported_on, id),
  key ix_device_district (district_code, reported_on, id),
  key ix_device_town (town_code, reported_on, id),
  key ix_device_place (place_code, reported_on, id),
  key ix_device_enterprise (enterprise_id, reported_on)
);

create table fact_staff (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12) not null,
  town_code char(12) not null,
  -- empty: the safety office or the community of the place itself
  office varchar(40) not null,
  role varchar(16) not null,
  reported_on date not null,
  persons int not null,
  qualified int not null,
  trained int not null,
  hours decimal(8,1) not null,
  key ix_staff_city (city_code, reported_on, id),
  key ix_staff_district (district_code, reported_on, id),
  key ix_staff_town (town_code, reported_on, id),
  key ix_staff_place (place_code, reported_on, id)
);
