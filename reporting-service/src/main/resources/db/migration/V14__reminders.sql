-- What a sweep found to be waiting: everything that one source says, so that what it says no longer
-- ends. Null for items that a step of somebody asked for.
alter table inbox_item
  add column source varchar(160),
  add key ix_inbox_item_source (source, ended_at);
