-- The kinds of meetings of a place change as one: whoever changes them says which version he saw.

create table meeting_kind_set (
  region_code char(12) not null primary key,
  version bigint not null
);

insert into meeting_kind_set (region_code, version)
select distinct region_code, 1 from meeting_kind;

-- One row for the reports of a window, whether a consolidated one was begun or not: held by whoever takes a step with
-- one of them, so that the consolidated one's way up and a unit's step wait for each other.
create table periodic_window (
  plan_id varchar(60) not null,
  rule_id varchar(60) not null,
  window_from date not null,
  primary key (plan_id, rule_id, window_from)
);
