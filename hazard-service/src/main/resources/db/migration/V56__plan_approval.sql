-- A plan counts once a leader has approved it; what is published of it, and the checklist that it goes by.
alter table inspection_plan
  add column approved_by varchar(64),
  add column approved_at datetime(6),
  add column published_by varchar(64),
  add column published_at datetime(6),
  add column checklist_id binary(16);
