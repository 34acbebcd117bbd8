-- What a hazard out of a legacy register (历史台账) keeps of its paper, the points of a hazard that has several,
-- and the imports of such registers.

alter table hazard
  add column paper_number varchar(60),
  add column paper_recorded_on date,
  add column paper_basis varchar(1000),
  add column items_total int not null default 0,
  add column items_rectified int not null default 0,
  add column items_passed int not null default 0,
  add column reopened_at datetime(6),
  add key ix_hazard_paper (town_code, paper_number);

update hazard h
  set h.reopened_at =
    (select min(t.at) from hazard_timeline t where t.hazard_id = h.id and t.event = 'REOPENED')
  where h.reopened_by is not null;

-- One point of a hazard, reached by way of its hazard. What a newer list replaced stays, with its day.
create table hazard_item (
  id binary(16) not null primary key,
  hazard_id binary(16) not null,
  position int not null,
  description varchar(500) not null,
  spot varchar(200),
  state varchar(10) not null,
  measures varchar(2000),
  photo_ids varchar(2000) not null,
  rectified_by varchar(64),
  rectified_at datetime(6),
  passed_at datetime(6),
  remark varchar(1000),
  replaced_at datetime(6),
  key ix_item_hazard (hazard_id, position)
);

-- One register that was sent: looked through first, taken over when its sender says so.
create table legacy_import (
  id binary(16) not null primary key,
  version bigint not null,
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
  state varchar(10) not null,
  attempts int not null default 0,
  rows_total int not null,
  rows_good int not null,
  rows_added int not null,
  rows_unchanged int not null,
  rows_rejected int not null,
  created_at datetime(6) not null,
  committed_at datetime(6),
  finished_at datetime(6),
  key ix_legacy_import_state (state, committed_at),
  key ix_legacy_import_place (place_code, id),
  key ix_legacy_import_town (town_code, id),
  key ix_legacy_import_district (district_code, id),
  key ix_legacy_import_city (city_code, id)
);

-- Its rows: the texts as they stood (a JSON array), what a good one says, what is wrong with a bad one.
create table legacy_import_row (
  import_id binary(16) not null,
  row_no int not null,
  outcome varchar(10) not null,
  cells mediumtext not null,
  entry mediumtext,
  faults mediumtext,
  primary key (import_id, row_no),
  key ix_legacy_row_outcome (import_id, outcome, row_no)
);

-- The numbers of the paper registers that were taken over, one a town: a register that comes again adds nothing.
-- The number stays with the town whose register had it, wherever the hazard goes with its enterprise.
create table legacy_number (
  town_code char(12) not null,
  paper_number varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  content_hash char(64) not null,
  hazard_id binary(16) not null,
  primary key (town_code, paper_number)
);
