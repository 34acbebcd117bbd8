-- Counts of special equipment of enterprises and of staff of offices, one a quarter (Y-384, Y-146, Y-222, Y-223, Y-387, Y-388).

create table device_count (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12) not null,
  enterprise_id binary(16) not null,
  enterprise_code varchar(18) not null,
  enterprise_name varchar(100) not null,
  kind varchar(20) not null,
  counted_on date not null,
  quarter char(7) not null,
  total int not null,
  registered int not null,
  inspected int not null,
  operators int not null,
  certified int not null,
  violations int not null,
  handled int not null,
  recorded_by varchar(64) not null,
  recorded_at datetime(6) not null,
  unique key ux_device_count (enterprise_id, kind, quarter),
  key ix_device_count_place (place_code, counted_on, id),
  key ix_device_count_town (town_code, counted_on, id),
  key ix_device_count_district (district_code, counted_on, id),
  key ix_device_count_city (city_code, counted_on, id)
) collate utf8mb4_bin;

create table staff_count (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  -- empty: the safety office or the community of the place itself
  office varchar(40) not null,
  role varchar(20) not null,
  counted_on date not null,
  quarter char(7) not null,
  persons int not null,
  qualified int not null,
  trained int not null,
  hours decimal(8,1) not null,
  recorded_by varchar(64) not null,
  recorded_at datetime(6) not null,
  unique key ux_staff_count (place_code, office, role, quarter),
  key ix_staff_count_town (town_code, counted_on, id),
  key ix_staff_count_district (district_code, counted_on, id),
  key ix_staff_count_city (city_code, counted_on, id)
) collate utf8mb4_bin;
