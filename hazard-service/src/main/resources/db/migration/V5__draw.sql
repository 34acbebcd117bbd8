-- Random draws (双随机): what was drawn from, by which seed, what came of it, what was changed, who was visited.

create table random_draw (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  number varchar(40) not null,
  title varchar(100) not null,
  unannounced boolean not null,
  state varchar(20) not null,
  department varchar(40),
  definition longtext not null,
  pool_hash char(64),
  commitment char(64),
  seed char(64),
  public_value varchar(100),
  changes int not null,
  prepared_by varchar(64) not null,
  prepared_at datetime(6) not null,
  frozen_by varchar(64),
  frozen_at datetime(6),
  held_by varchar(64),
  held_at datetime(6),
  published_by varchar(64),
  published_at datetime(6),
  cancelled_by varchar(64),
  cancelled_at datetime(6),
  cancel_reason varchar(500),
  unique key uq_draw_number (number),
  key ix_draw_place (place_code, id),
  key ix_draw_town (town_code, id),
  key ix_draw_district (district_code, id),
  key ix_draw_city (city_code, id),
  key ix_draw_state (state, id)
);

-- The canonical text that pool_hash is made of; apart, because it may be a megabyte.
create table random_draw_pool (
  draw_id binary(16) not null primary key,
  content longtext not null
);

create table random_draw_change (
  id binary(16) not null primary key,
  draw_id binary(16) not null,
  seq int not null,
  kind varchar(20) not null,
  target int not null,
  taken_out varchar(40) not null,
  put_in varchar(40),
  reason varchar(500) not null,
  changed_by varchar(64) not null,
  changed_at datetime(6) not null,
  unique key uq_draw_change (draw_id, seq)
);

create table random_draw_visit (
  id binary(16) not null primary key,
  draw_id binary(16) not null,
  target int not null,
  inspection_id binary(16) not null,
  inspected_on date not null,
  findings int not null,
  key ix_draw_visit (draw_id, id)
);

alter table inspection add column draw_id binary(16);
