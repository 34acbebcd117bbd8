-- Plans that recur: the windows that an inspection falls into, and how the targets changed.

alter table inspection_plan
  add column recurs varchar(20),
  add column recurs_days int;

-- null: in the plan since it was made, or still in it
alter table inspection_plan_target
  add column added_on date,
  add column removed_on date;

-- The first inspection of an enterprise in each window of a plan that recurs.
create table inspection_plan_visit (
  id binary(16) not null primary key,
  plan_id binary(16) not null,
  window_no int not null,
  window_end date not null,
  enterprise_id binary(16) not null,
  inspection_id binary(16) not null,
  inspected_on date not null,
  unique key uq_plan_visit (plan_id, window_no, enterprise_id)
);

create table inspection_plan_change (
  id binary(16) not null primary key,
  plan_id binary(16) not null,
  kind varchar(10) not null,
  enterprise_id binary(16) not null,
  enterprise_name varchar(200) not null,
  reason varchar(500) not null,
  changed_by varchar(64) not null,
  changed_at datetime(6) not null,
  key ix_plan_change (plan_id, id)
);
