-- Periodic reports (定期报送) that units owe by a rule of the plan. What nobody has begun has no row: it follows from the plan.

create table periodic_report (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  plan_id varchar(60) not null,
  rule_id varchar(60) not null,
  window_from date not null,
  window_to date not null,
  due_on date not null,
  -- of the plan; empty for the consolidated one of the plan's office
  unit_id varchar(60) not null,
  -- counts the versions of one report
  edition int not null,
  state varchar(12) not null,
  reason varchar(500),
  begun_at datetime(6) not null,
  changed_at datetime(6) not null,
  begun_by varchar(64) not null,
  -- of its first edition: by it the report is late or not
  first_submitted_at datetime(6),
  submitted_at datetime(6),
  submitted_by varchar(64),
  decided_at datetime(6),
  decided_by varchar(64),
  unique key ux_periodic_report (plan_id, rule_id, window_from, unit_id, edition),
  key ix_periodic_report_window (plan_id, window_from)
);

create table periodic_cell (
  report_id binary(16) not null,
  section_id varchar(60) not null,
  -- what people wrote
  said text,
  number decimal(24, 6),
  -- what was filled in by the suite; frozen when the report is handed in
  value decimal(24, 6),
  numerator decimal(24, 6),
  denominator decimal(24, 6),
  note text,
  as_of date,
  rows_json mediumtext,
  -- why it came back; only such a cell can be changed in a returned report
  returned_reason varchar(500),
  primary key (report_id, section_id)
);

-- Whom the office asks: personal, so it is in no event and in no audit row.
create table report_contact (
  plan_id varchar(60) not null,
  unit_id varchar(60) not null,
  version bigint not null,
  place_code char(12) not null,
  post varchar(60) not null,
  name varchar(40) not null,
  phone varchar(30) not null,
  changed_at datetime(6) not null,
  primary key (plan_id, unit_id)
);

-- Word templates of tenants for their reports; the newest that is in use counts.
create table report_template (
  id binary(16) not null primary key,
  place_code char(12) not null,
  template_version int not null,
  in_use boolean not null,
  file_name varchar(200) not null,
  sha256 char(64) not null,
  content mediumblob not null,
  uploaded_at datetime(6) not null,
  uploaded_by varchar(64) not null,
  unique key ux_report_template (place_code, template_version)
);
