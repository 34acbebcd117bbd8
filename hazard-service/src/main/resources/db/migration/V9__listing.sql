-- Listed supervision (挂牌督办) of major hazards, requests for a government's decision, letters about major hazards,
-- and their clocks.

alter table hazard add column listed_level varchar(10);

-- The row with the empty code holds for every tenant that has none of its own.
create table supervision_rules (
  region_code varchar(12) not null primary key,
  version bigint not null,
  rules longtext not null
);

-- 5 working days for the letter, 7 for the decision (Y-490, Y-492). The eight measures (Y-491) are named, but not
-- worded, by the sources that were read: these are common steps in words of our own, to be replaced by a tenant
-- that has the official list.
insert into supervision_rules (region_code, version, rules) values
  ('', 0, '{"letterDays":5,"decisionDays":7,"progressDays":30,"letterSets":["gb-35181-2025"],"measures":["立案并建立督办档案","下达限期整改通知","函告行业主管部门","约谈主要负责人","落实整改期间防护措施","向社会公布","明确督办单位和责任人","组织验收并办理销案"]}');

create table decision_request (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  number varchar(40) not null,
  kind varchar(20) not null,
  level varchar(10) not null,
  authority_code char(12) not null,
  reason varchar(1000) not null,
  received_on date not null,
  due_on date not null,
  provisional boolean not null,
  days int not null,
  state varchar(10) not null,
  asked_by varchar(64) not null,
  asked_at datetime(6) not null,
  decided_by varchar(64),
  decided_at datetime(6),
  decision_note varchar(1000),
  funding_note varchar(1000),
  evidence varchar(1000),
  closed_by varchar(64),
  closed_at datetime(6),
  unique key uq_decision_request_number (number),
  key ix_decision_request_place (place_code, id),
  key ix_decision_request_town (town_code, id),
  key ix_decision_request_district (district_code, id),
  key ix_decision_request_city (city_code, id)
);

create table hazard_listing (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  number varchar(40) not null,
  level varchar(10) not null,
  authority_code char(12) not null,
  supervising_unit varchar(100) not null,
  reason varchar(1000) not null,
  request_id binary(16),
  publicity varchar(10) not null,
  public_text varchar(1000),
  hazards int not null,
  state varchar(10) not null,
  listed_on date not null,
  listed_by varchar(64) not null,
  deadline date not null,
  original_deadline date not null,
  extensions int not null,
  extension_until date,
  extension_reason varchar(1000),
  extension_asked_by varchar(64),
  extension_asked_at datetime(6),
  measures int not null,
  measures_done int not null,
  progress_days int not null,
  progress_due date not null,
  accepted_by varchar(64),
  accepted_on date,
  delisted_by varchar(64),
  delisted_on date,
  delist_reason varchar(1000),
  funding_note varchar(1000),
  evidence varchar(1000),
  unique key uq_listing_number (number),
  unique key uq_listing_request (request_id),
  key ix_listing_place (place_code, id),
  key ix_listing_town (town_code, id),
  key ix_listing_district (district_code, id),
  key ix_listing_city (city_code, id),
  key ix_listing_state (state, id)
);

-- The hazards of a listing or of a request. active_level is set while a listing holds, so that no level lists a
-- hazard twice at the same time.
create table listing_hazard (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  subject_id binary(16) not null,
  hazard_id binary(16) not null,
  enterprise_id binary(16) not null,
  enterprise_code varchar(18) not null,
  active_level varchar(10),
  unique key uq_listing_hazard (hazard_id, active_level),
  key ix_listing_hazard_subject (subject_id),
  key ix_listing_hazard_enterprise (enterprise_id)
);

create table listing_measure (
  id binary(16) not null primary key,
  listing_id binary(16) not null,
  position int not null,
  text varchar(200) not null,
  done_on date,
  done_by varchar(64),
  note varchar(1000),
  unique key uq_listing_measure (listing_id, position)
);

create table listing_entry (
  id binary(16) not null primary key,
  listing_id binary(16) not null,
  at datetime(6) not null,
  event varchar(30) not null,
  actor_subject varchar(64) not null,
  actor_role varchar(30),
  actor_org varchar(40),
  note varchar(1000),
  detail varchar(200),
  key ix_listing_entry (listing_id, id)
);

create table hazard_letter (
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
  graded_on date not null,
  days int not null,
  due_on date not null,
  provisional boolean not null,
  state varchar(10) not null,
  number varchar(40),
  recipient varchar(100),
  sent_on date,
  sent_by varchar(64),
  unique key uq_hazard_letter (hazard_id),
  unique key uq_hazard_letter_number (number),
  key ix_hazard_letter_place (place_code, id),
  key ix_hazard_letter_town (town_code, id),
  key ix_hazard_letter_district (district_code, id),
  key ix_hazard_letter_city (city_code, id)
);
