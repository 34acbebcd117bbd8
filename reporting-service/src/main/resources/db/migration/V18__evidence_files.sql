-- Files that show what was done (ADR 0053): of a task's evidence, of the record of a duty, of a value that was entered.
-- The bytes lie in the store of files. A row is reached by way of what it belongs to, whose scope bounds it.
create table evidence_file (
  id binary(16) not null primary key,
  owner_kind varchar(16) not null,
  owner_id binary(16) not null,
  name varchar(200) not null,
  media_type varchar(100) not null,
  size_bytes bigint not null,
  sha256 char(64) not null,
  storage_key varchar(200) not null,
  added_by varchar(80) not null,
  added_at datetime(6) not null,
  removed_by varchar(80),
  removed_at datetime(6),
  -- when the bytes of a removed file went
  erased_at datetime(6),
  key ix_evidence_file_owner (owner_id, id),
  key ix_evidence_file_removed (erased_at, removed_at)
);
