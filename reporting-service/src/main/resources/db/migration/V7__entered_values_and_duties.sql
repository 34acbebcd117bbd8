-- What people add beside the facts: values from outside the suite, corrections, excuses and records of duties; and the
-- windows of duties that are over. All of it is owned here and never derived.

create table indicator_entry (
  id binary(16) not null primary key,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12) not null,
  town_code char(12) not null,
  plan_id varchar(60) not null,
  indicator_id varchar(80) not null,
  -- the day that the value stands for
  holds_on date not null,
  -- the number itself where there is no denominator
  numerator decimal(20, 4),
  denominator decimal(20, 4),
  source varchar(200) not null,
  document_number varchar(100),
  evidence varchar(2000) not null,
  made_by varchar(80) not null,
  -- roles and unit of whoever typed it
  made_as varchar(200) not null,
  made_at datetime(6) not null,
  -- another entry for the same day took its place
  replaced_at datetime(6),
  key ix_indicator_entry (plan_id, indicator_id, place_code, holds_on)
);

create table indicator_correction (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12) not null,
  town_code char(12) not null,
  plan_id varchar(60) not null,
  indicator_id varchar(80) not null,
  -- the days for which it stands beside the derived figure
  from_on date not null,
  until_on date not null,
  corrected decimal(20, 4) not null,
  numerator decimal(20, 4),
  denominator decimal(20, 4),
  reason varchar(2000) not null,
  state varchar(12) not null,
  made_by varchar(80) not null,
  made_as varchar(200) not null,
  made_at datetime(6) not null,
  decided_by varchar(80),
  decided_as varchar(200),
  decided_at datetime(6),
  decision_note varchar(2000),
  key ix_indicator_correction (plan_id, indicator_id, place_code, from_on)
);

create table duty_excuse (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12) not null,
  town_code char(12) not null,
  plan_id varchar(60) not null,
  duty_id varchar(80) not null,
  -- an enterprise's id, or one made of a unit's
  subject binary(16) not null,
  unit_id varchar(60),
  from_on date not null,
  until_on date not null,
  reason varchar(2000) not null,
  made_by varchar(80) not null,
  made_as varchar(200) not null,
  made_at datetime(6) not null,
  ended_at datetime(6),
  key ix_duty_excuse (duty_id, subject, plan_id, from_on)
);

create table duty_record (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12) not null,
  town_code char(12) not null,
  plan_id varchar(60) not null,
  duty_id varchar(80) not null,
  subject binary(16) not null,
  enterprise_id binary(16),
  unit_id varchar(60),
  done_on date not null,
  title varchar(200) not null,
  document_number varchar(100),
  evidence varchar(2000) not null,
  made_by varchar(80) not null,
  made_as varchar(200) not null,
  made_at datetime(6) not null,
  withdrawn_at datetime(6),
  withdrawn_because varchar(2000),
  key ix_duty_record_enterprise (enterprise_id, duty_id, done_on),
  key ix_duty_record_subject (duty_id, subject, done_on)
);

-- A window of one subject that is over: that it was owed then, whatever tags the subject has now, and how it ended.
create table duty_window (
  plan_id varchar(60) not null,
  duty_id varchar(80) not null,
  cadence varchar(12) not null,
  window_from date not null,
  subject binary(16) not null,
  window_to date not null,
  last_day date not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12) not null,
  town_code char(12) not null,
  -- MET, MISSED or EXCUSED
  state varchar(8) not null,
  met_on date,
  evidence_id binary(16),
  primary key (plan_id, duty_id, cadence, window_from, subject),
  key ix_duty_window_subject (subject, duty_id, window_from)
);

-- One row for each window that was closed, so that no replica closes it twice.
create table duty_closing (
  plan_id varchar(60) not null,
  duty_id varchar(80) not null,
  cadence varchar(12) not null,
  window_from date not null,
  window_to date not null,
  subjects bigint not null,
  closed_at datetime(6) not null,
  primary key (plan_id, duty_id, cadence, window_from)
);
