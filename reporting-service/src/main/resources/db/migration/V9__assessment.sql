-- Assessments (考核排名). Before publishing nothing is stored but the points that people gave or took; publishing freezes the scores.

create table assessment (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  plan_id varchar(60) not null,
  plan_version bigint not null,
  window_from date not null,
  window_to date not null,
  as_of date not null,
  published_at datetime(6) not null,
  published_by varchar(64) not null,
  unique key ux_assessment (plan_id, window_from)
);

create table assessment_score (
  assessment_id binary(16) not null,
  -- 12-digit code of a place, or id of a unit of the plan
  subject varchar(60) not null,
  position int not null,
  -- the whole explanation as it was shown
  detail mediumtext not null,
  primary key (assessment_id, subject)
);

-- Points by hand: one person proposes with a reason, another one confirms.
create table assessment_entry (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  plan_id varchar(60) not null,
  window_from date not null,
  subject varchar(60) not null,
  points decimal(8, 2) not null,
  reason varchar(500) not null,
  state varchar(12) not null,
  proposed_at datetime(6) not null,
  proposed_by varchar(64) not null,
  decided_at datetime(6),
  decided_by varchar(64),
  key ix_assessment_entry (plan_id, window_from, subject)
);
