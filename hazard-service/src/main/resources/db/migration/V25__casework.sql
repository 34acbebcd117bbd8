-- Cases: restoration as a condition of closing (YF-03), typical cases (T-088), receipts and stages of what was handed to
-- the procuratorate (Z-095). Accidents: fire warnings (Y-497), reminders before an evaluation is due (Z-102).

alter table enforcement_case add column restoration boolean not null default false;
alter table enforcement_case add column typical_state varchar(20);
alter table enforcement_case add column typical_title varchar(100);
alter table enforcement_case add column typical_lesson text;
alter table enforcement_case add column typical_by varchar(64);
alter table enforcement_case add column typical_on date;
alter table enforcement_case add column typical_note text;
alter table enforcement_case add column typical_reviewed_on date;

alter table enforcement_transfer add column receipt varchar(100);
alter table enforcement_transfer add column stage varchar(20);

alter table accident add column influential boolean not null default false;
alter table accident add column warning_scope varchar(20);
alter table accident add column warning_missing boolean not null default false;
alter table accident add column evaluation_outcome longtext;

create table fire_warning (
  id binary(16) not null primary key,
  accident_id binary(16) not null,
  scope varchar(20) not null,
  issued_at datetime(6) not null,
  channel varchar(200) not null,
  issued_by varchar(64) not null,
  unique key uq_fire_warning (accident_id, scope)
);

create table accident_reminder (
  id binary(16) not null primary key,
  accident_id binary(16) not null,
  days int not null,
  reminded_on date not null,
  unique key uq_accident_reminder (accident_id, days)
);
