-- Fires that must be investigated (Y-495, Y-530, YF-63): what was studied, the circular of the result, how well its
-- measures were carried out (Y-496); times of the rescue (Y-049).

alter table accident add column fire_site varchar(20);
alter table accident add column study_needed boolean not null default false;
alter table accident add column leaders_note text;
alter table accident add column evaluation_score int;
alter table accident add column rescue_alarm_at datetime(6);
alter table accident add column rescue_arrived_at datetime(6);
alter table accident add column rescue_handed_over_at datetime(6);

create table fire_study (
  id binary(16) not null primary key,
  accident_id binary(16) not null,
  element varchar(40) not null,
  title varchar(200) not null,
  finding varchar(4000) not null,
  recorded_by varchar(64) not null,
  recorded_at datetime(6) not null,
  key ix_fire_study (accident_id, id)
);

create table fire_circular (
  id binary(16) not null primary key,
  accident_id binary(16) not null,
  number varchar(60) not null,
  issued_on date not null,
  recipients varchar(500) not null,
  content varchar(4000) not null,
  issued_by varchar(64) not null,
  key ix_fire_circular (accident_id, id)
);

-- Whoever takes injuries of a source in holds its row: of two feeds that come at once the second knows what the first
-- one brought.
create table injury_source (
  source varchar(20) not null primary key
);
insert into injury_source (source) values ('HUMAN_RESOURCES'), ('POLICE'), ('TRANSPORT');

-- Credit records that bar from admission (行业禁入, Q-088).
alter table credit_record add column bars boolean not null default false;
create index ix_credit_code on credit_record (enterprise_code);

-- Refusals to follow an order, which make a case severe (Y-446).
alter table enforcement_case add column severe boolean not null default false;

create table enforcement_refusal (
  id binary(16) not null primary key,
  case_id binary(16) not null,
  refused_on date not null,
  witness varchar(100) not null,
  note varchar(1000) not null,
  recorded_by varchar(64) not null,
  recorded_at datetime(6) not null,
  key ix_enforcement_refusal (case_id, id)
);
