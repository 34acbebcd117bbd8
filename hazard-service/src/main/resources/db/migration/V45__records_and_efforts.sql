-- How rectifications of major hazards were found (Y-187, Y-381); never changed.

create table hazard_appraisal (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  hazard_id binary(16) not null,
  hazard_number varchar(40) not null,
  enterprise_id binary(16) not null,
  enterprise_code varchar(18) not null,
  enterprise_name varchar(200) not null,
  result varchar(20) not null,
  findings varchar(1000) not null,
  appraised_on date not null,
  appraised_by varchar(64) not null,
  appraised_at datetime(6) not null,
  key ix_hazard_appraisal_hazard (hazard_id),
  key ix_hazard_appraisal_enterprise (enterprise_id)
);

-- Steps of a plan of long standing, one at least for each year, and how long a plan may take (Y-526).
create table ledger_milestone (
  id binary(16) not null primary key,
  row_id binary(16) not null,
  due_on date not null,
  text varchar(200) not null,
  done_on date,
  key ix_ledger_milestone_row (row_id, due_on)
);

alter table rectification_ledger add column plan_years int;

-- An answer that doesn't do is sent back (Q-035).
alter table escalation_step
  add column returned_reason varchar(1000),
  add column returned_on date;
