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
