-- Photos that the answers of an inspection name by their SHA-256; they arrive after the record.
create table inspection_item_photo (
  id binary(16) not null primary key,
  inspection_id binary(16) not null,
  version_id binary(16) not null,
  item_no int not null,
  sha256 char(64) not null,
  photo_id binary(16),
  unique key uq_inspection_item_photo (inspection_id, version_id, item_no, sha256)
);

-- What was looked at from afar, an analysis in depth, and how many key links of its checklists an inspection looked at.
alter table inspection
  add column remote_source varchar(200),
  add column remote_from datetime(6),
  add column remote_to datetime(6),
  add column analysis text,
  add column key_links int not null default 0,
  add column key_links_checked int not null default 0;

-- For some days, inspectors of another place inspect one enterprise (异地执法).
create table cross_area_grant (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  enterprise_id binary(16) not null,
  enterprise_code varchar(18) not null,
  enterprise_name varchar(200) not null,
  visitor_code char(12) not null,
  task varchar(500) not null,
  first_day date not null,
  last_day date not null,
  granted_by varchar(64) not null,
  granted_at datetime(6) not null,
  ended_on date,
  end_reason varchar(500),
  ended_by varchar(64),
  key ix_cross_area_place (place_code, id),
  key ix_cross_area_town (town_code, id),
  key ix_cross_area_district (district_code, id),
  key ix_cross_area_city (city_code, id),
  key ix_cross_area_visitor (visitor_code, enterprise_id)
);
