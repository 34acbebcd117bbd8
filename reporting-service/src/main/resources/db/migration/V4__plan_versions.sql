-- A plan has versions: those of files, and those that were drafted, commented on and issued here. None is ever deleted,
-- so that a figure of a former day is computed by the version that was in force on it.
create table plan_version (
  plan_id varchar(60) not null,
  version bigint not null,
  -- DRAFT, IN_CONSULTATION, ISSUED or WITHDRAWN; superseded is an issued one with a later one in force
  state varchar(16) not null,
  -- FILE or PORTAL
  source varchar(8) not null,
  revision bigint not null,
  content longtext not null,
  reason varchar(500),
  document_number varchar(100),
  -- null for the first version of a plan, which counts from the beginning
  effective_from date,
  comments_until date,
  created_by varchar(64) not null,
  created_at datetime(6) not null,
  issued_by varchar(64),
  issued_at datetime(6),
  -- 1 while it is neither issued nor withdrawn: a plan has one such version at a time
  open_slot tinyint,
  primary key (plan_id, version),
  unique key ux_plan_version_open (plan_id, open_slot),
  constraint fk_plan_version_plan foreign key (plan_id) references plan_pack (id) on delete cascade
);

insert into plan_version (plan_id, version, state, source, revision, content, created_by, created_at, issued_by, issued_at)
  select id, version, 'ISSUED', 'FILE', 1, content, 'system', loaded_at, 'system', loaded_at
  from plan_pack where version > 0;

-- version: the newest that was issued, 0 while none was; content_hash: of the file that was read last
alter table plan_pack add column last_version bigint not null default 0;
update plan_pack set last_version = version;
alter table plan_pack drop column content;

-- What units and places below say to a version that is put out for comments.
create table plan_comment (
  id binary(16) not null primary key,
  plan_id varchar(60) not null,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  -- the unit of the plan that it was written for; null for a place that is none
  unit_id varchar(60),
  -- of the department that wrote it; null for an office
  org varchar(40),
  -- the entry that it is about, as list/key; null for the whole plan
  about varchar(140),
  text varchar(2000) not null,
  written_by varchar(64) not null,
  written_at datetime(6) not null,
  accepted boolean,
  answer varchar(2000),
  answered_by varchar(64),
  answered_at datetime(6),
  key ix_plan_comment_version (plan_id, version, written_at),
  constraint fk_plan_comment_version foreign key (plan_id, version) references plan_version (plan_id, version) on delete cascade
);
