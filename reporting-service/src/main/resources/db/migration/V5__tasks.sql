-- What units do about the tasks of their plan (ADR 0044). A plan's text says what is owed: only what was begun is a row,
-- everything else is worked out from the text. None of these rows follows from a topic.

create table task_item (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  plan_id varchar(60) not null,
  task_id varchar(60) not null,
  unit_id varchar(60) not null,
  -- first day of the window, or "once" for what doesn't recur
  window_key varchar(10) not null,
  stage varchar(12) not null,
  begun_on date not null,
  progress varchar(2000),
  handed_in_on date,
  handed_in_by varchar(64),
  confirmed_on date,
  returns int not null,
  updated_at datetime(6) not null,
  unique key ux_task_item (plan_id, task_id, unit_id, window_key)
);

create table task_evidence (
  id binary(16) not null primary key,
  item_id binary(16) not null,
  kind varchar(12) not null,
  title varchar(200) not null,
  document_number varchar(100),
  link varchar(500),
  dated_on date not null,
  unit_id varchar(60) not null,
  added_at datetime(6) not null,
  added_by varchar(64) not null,
  key ix_task_evidence_item (item_id, id)
);

create table task_entry (
  id binary(16) not null primary key,
  item_id binary(16) not null,
  verb varchar(16) not null,
  unit_id varchar(60),
  note varchar(2000),
  at datetime(6) not null,
  written_by varchar(64) not null,
  key ix_task_entry_item (item_id, id)
);

-- own steps of a task, in their order (倒排工期)
create table task_schedule (
  plan_id varchar(60) not null,
  task_id varchar(60) not null,
  version bigint not null,
  primary key (plan_id, task_id)
);

create table task_step (
  plan_id varchar(60) not null,
  task_id varchar(60) not null,
  no int not null,
  title varchar(100) not null,
  days int not null,
  primary key (plan_id, task_id, no)
);

-- 催办
create table task_urging (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  plan_id varchar(60) not null,
  task_id varchar(60) not null,
  unit_id varchar(60) not null,
  window_key varchar(10) not null,
  -- the first, second ... letter about the same item
  no int not null,
  state varchar(12) not null,
  number varchar(40),
  text varchar(2000),
  proposed_on date,
  sent_on date,
  answer_by date,
  answer varchar(2000),
  answered_on date,
  ended_on date,
  unique key ux_task_urging (plan_id, task_id, unit_id, window_key, no),
  unique key ux_task_urging_number (plan_id, number),
  key ix_task_urging_state (plan_id, state, id)
);

create table task_urging_series (
  plan_id varchar(60) not null,
  series_year int not null,
  last_number int not null,
  primary key (plan_id, series_year)
);

-- what the office of a plan decides itself
create table task_setting (
  plan_id varchar(60) not null primary key,
  version bigint not null,
  soon_days int not null,
  urge_after_days int not null,
  sub_plan_days int not null
);

-- 各自方案 (D-099)
create table sub_plan (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  plan_id varchar(60) not null,
  unit_id varchar(60) not null,
  state varchar(12) not null,
  title varchar(200) not null,
  document_number varchar(100),
  document_on date not null,
  submitted_on date not null,
  submitted_by varchar(64) not null,
  decided_on date,
  reason varchar(2000),
  unique key ux_sub_plan (plan_id, unit_id)
);

create table sub_plan_reminder (
  id binary(16) not null primary key,
  plan_id varchar(60) not null,
  unit_id varchar(60) not null,
  reminded_on date not null,
  note varchar(500),
  written_by varchar(64) not null,
  unique key ux_sub_plan_reminder (plan_id, unit_id, reminded_on)
);

-- 职责清单: the versions that were filed
create table post_list (
  plan_id varchar(60) not null,
  post_id varchar(60) not null,
  number int not null,
  plan_version bigint not null,
  since date not null,
  content text not null,
  content_hash char(64) not null,
  primary key (plan_id, post_id, number)
);

-- 年度任务清单
create table post_task (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  plan_id varchar(60) not null,
  post_id varchar(60) not null,
  list_year int not null,
  title varchar(200) not null,
  -- the plan's task, and the year whose windows count; null for what a post added itself
  task_id varchar(60),
  task_year int,
  done_on date,
  done_note varchar(500),
  rolled_from binary(16),
  rolled_to binary(16),
  key ix_post_task (plan_id, post_id, list_year, id),
  unique key ux_post_task_link (plan_id, post_id, list_year, task_id, task_year)
);

-- 备案 with the level above
create table filing (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  to_region char(12) not null,
  plan_id varchar(60) not null,
  round int not null,
  state varchar(12) not null,
  content mediumtext not null,
  content_hash char(64) not null,
  submitted_on date not null,
  submitted_by varchar(64) not null,
  reason varchar(2000),
  filed_number varchar(100),
  decided_on date,
  unique key ux_filing (plan_id, round),
  key ix_filing_to (to_region, state, id)
);
