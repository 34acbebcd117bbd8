-- A plan counts once a leader has approved it; what is published of it, and the checklist that it goes by.
alter table inspection_plan
  add column approved_by varchar(64),
  add column approved_at datetime(6),
  add column published_by varchar(64),
  add column published_at datetime(6),
  add column checklist_id binary(16);

-- A target may be inspected more or less often than the plan says.
alter table inspection_plan_target
  add column recurs varchar(20),
  add column recurs_days int;
