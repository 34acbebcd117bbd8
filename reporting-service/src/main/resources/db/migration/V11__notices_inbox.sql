-- The inbox of the whole suite, and notices that go down the tree. Owned by this service.

create table inbox_item (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  addressee_kind varchar(12) not null,
  addressee varchar(64) not null,
  code varchar(40) not null,
  parameters varchar(2000) not null,
  link varchar(300) not null,
  due date,
  asked_at datetime(6) not null,
  ended_at datetime(6),
  key ix_inbox_item_addressee (addressee_kind, addressee, place_code, asked_at),
  key ix_inbox_item_town (addressee_kind, addressee, town_code, asked_at)
);

-- What a person did with an item; no row: nothing yet.
create table inbox_mark (
  item_id binary(16) not null,
  subject varchar(64) not null,
  read_at datetime(6),
  snoozed_until date,
  primary key (item_id, subject),
  key ix_inbox_mark_subject (subject)
);

-- Who used the inbox, with what his token said when he last did, and how he wants to be told.
create table inbox_person (
  subject varchar(64) not null primary key,
  version bigint not null,
  region_code char(12) not null,
  org varchar(64) not null,
  roles varchar(300) not null,
  scope varchar(12) not null,
  by_mail boolean not null,
  by_sms boolean not null,
  quiet_from char(5) not null,
  quiet_to char(5) not null,
  language char(2) not null,
  seen_at datetime(6) not null,
  key ix_inbox_person_region (region_code, subject),
  key ix_inbox_person_told (by_mail, by_sms, subject)
);

-- Who is away, and who gets what waits for him meanwhile.
create table inbox_absence (
  id binary(16) not null primary key,
  version bigint not null,
  region_code char(12) not null,
  subject varchar(64) not null,
  substitute varchar(64),
  -- hash of the code by which a colleague agrees; null once somebody has
  code_hash char(64),
  from_day date not null,
  to_day date not null,
  ended_at datetime(6),
  named_by varchar(64) not null,
  made_at datetime(6) not null,
  unique key uq_inbox_absence_code (code_hash),
  key ix_inbox_absence_subject (subject, to_day),
  key ix_inbox_absence_substitute (substitute, to_day)
);

-- One message a person or group, way and day: whoever inserts the row sends it.
create table inbox_delivery (
  receiver varchar(64) not null,
  channel varchar(12) not null,
  day date not null,
  state varchar(12) not null,
  tries int not null,
  items int not null,
  tried_at datetime(6) not null,
  sent_at datetime(6),
  primary key (receiver, channel, day),
  key ix_inbox_delivery_day (day)
);

create table notice (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  department varchar(40),
  title varchar(200) not null,
  content text not null,
  -- titles with the numbers of papers, one a line
  attachments text not null,
  -- the recipient's entry that it was forwarded from, and the notice above; null for a first one
  forwarded_from binary(16),
  parent_id binary(16),
  -- what the forwarding place adds
  note varchar(2000),
  -- audience: levels of places, codes of departments, and for enterprises tags and domains; parted by commas
  levels varchar(60) not null,
  departments varchar(1000) not null,
  enterprises boolean not null,
  tags varchar(500) not null,
  domains varchar(500) not null,
  receipt_by date,
  state varchar(12) not null,
  issued_at datetime(6),
  recall_reason varchar(500),
  recalled_at datetime(6),
  -- how far the job has come: PLACES, DEPARTMENTS, ENTERPRISES, DONE; and behind which code or id
  fan_stage varchar(12) not null,
  fan_after varchar(64) not null,
  made_by varchar(64) not null,
  made_at datetime(6) not null,
  key ix_notice_place (place_code, id),
  key ix_notice_town (town_code, id),
  key ix_notice_district (district_code, id),
  key ix_notice_city (city_code, id),
  key ix_notice_parent (parent_id),
  key ix_notice_fan (state, fan_stage)
);

create table notice_recipient (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  notice_id binary(16) not null,
  kind varchar(12) not null,
  -- code of the place, department or enterprise
  code varchar(64) not null,
  name varchar(200) not null,
  enterprise_code varchar(64),
  read_at datetime(6),
  read_by varchar(64),
  receipt_at datetime(6),
  receipt_by varchar(64),
  receipt_note varchar(1000),
  reminders int not null,
  reminded_on date,
  -- somebody asked to remind now
  remind boolean not null,
  recalled boolean not null,
  receipt_due date,
  key ix_notice_recipient_notice (notice_id, id),
  key ix_notice_recipient_own (kind, code, place_code, id),
  key ix_notice_recipient_town (town_code, kind, code, id),
  key ix_notice_recipient_due (receipt_due, receipt_at, recalled),
  key ix_notice_recipient_remind (remind, id)
);
