-- Import jobs. A job belongs to one running process at a time: whoever holds an unexpired lease on it.

create table enterprise_import (
  id binary(16) not null primary key,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  subject varchar(64) not null,
  client varchar(64) not null,
  roles varchar(200) not null,
  scope varchar(12) not null,
  org varchar(40) not null,
  file_name varchar(200) not null,
  file_key varchar(200) not null,
  state varchar(10) not null,
  attempts int not null default 0,
  failure varchar(40),
  rows_total int,
  rows_read int not null,
  rows_added int not null,
  rows_unchanged int not null,
  rows_rejected int not null,
  last_row int not null,
  created_at datetime(6) not null,
  finished_at datetime(6),
  holder varchar(64),
  held_until datetime(6),
  key ix_import_state (state, created_at),
  key ix_import_town (town_code, id),
  key ix_import_district (district_code, id),
  key ix_import_city (city_code, id)
) collate utf8mb4_bin;

-- One bad row with its cells as they stood (a JSON array of texts) and what is wrong with them.
create table enterprise_import_rejection (
  import_id binary(16) not null,
  row_no int not null,
  cells text not null,
  faults text not null,
  primary key (import_id, row_no)
) collate utf8mb4_bin;
