-- Tip-offs (举报). What a reporter wrote and who he is lie here sealed only: sealed columns are AES-256-GCM under the
-- row's own data key, which a key out of the settings wraps, bound to tenant, table, row and field.

create table tip_off (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  number varchar(40) not null,
  channel varchar(20) not null,
  category varchar(40) not null,
  reporter_kind varchar(20) not null,
  named boolean not null,
  signatories int not null,
  enterprise_id binary(16),
  enterprise_name varchar(200),
  happened_on date,
  state varchar(20) not null,
  received_at datetime(6) not null,
  received_by varchar(64),
  due_on date,
  due_provisional boolean not null,
  decided_by varchar(64),
  decided_at datetime(6),
  redacted_text varchar(2000),
  redacted_by varchar(64),
  redacted_at datetime(6),
  outcome varchar(20),
  verification_note varchar(1000),
  verified_by varchar(64),
  verified_at datetime(6),
  hazard_id binary(16),
  duplicate_of binary(16),
  transferred_to varchar(100),
  fed_back_at datetime(6),
  closed_at datetime(6),
  photos int not null,
  unread int not null,
  key_id varchar(20) not null,
  wrapped_key varbinary(100) not null,
  sealed_content mediumblob not null,
  receipt_lookup bigint not null,
  receipt_hash binary(32) not null,
  submission_hash binary(32) not null,
  kept_receipt varbinary(100),
  unique key uq_tip_off_number (number),
  unique key uq_tip_off_submission (submission_hash),
  key ix_tip_off_receipt (receipt_lookup),
  key ix_tip_off_key (key_id, id),
  key ix_tip_off_hazard (hazard_id),
  key ix_tip_off_place (place_code, id),
  key ix_tip_off_town (town_code, id),
  key ix_tip_off_district (district_code, id),
  key ix_tip_off_city (city_code, id)
);

-- Who reported; apart, with a data key of its own, because it opens only to two persons.
create table tip_off_identity (
  tip_off_id binary(16) not null primary key,
  tenant char(12) not null,
  key_id varchar(20) not null,
  wrapped_key varbinary(100) not null,
  sealed mediumblob not null,
  key ix_tip_off_identity_key (key_id, tip_off_id)
);

create table tip_off_message (
  id binary(16) not null primary key,
  tip_off_id binary(16) not null,
  author varchar(20) not null,
  sealed_text mediumblob not null,
  written_by varchar(64),
  written_at datetime(6) not null,
  key ix_tip_off_message (tip_off_id, id)
);

create table tip_off_photo (
  id binary(16) not null primary key,
  tip_off_id binary(16) not null,
  media_type varchar(20) not null,
  storage_key varchar(200) not null,
  added_at datetime(6) not null,
  key ix_tip_off_photo (tip_off_id, id)
);

create table tip_off_reveal (
  id binary(16) not null primary key,
  version bigint not null,
  tip_off_id binary(16) not null,
  state varchar(20) not null,
  reason varchar(500) not null,
  asked_by varchar(64) not null,
  asked_at datetime(6) not null,
  decided_by varchar(64),
  decided_at datetime(6),
  decision_reason varchar(500),
  expires_at datetime(6),
  shown_at datetime(6),
  -- one at a time: null once it is over
  open_for binary(16),
  unique key uq_tip_off_reveal_open (open_for),
  key ix_tip_off_reveal (tip_off_id, id)
);

-- What a tenant may do differently; the row of 000000000000 holds where neither the place nor one above has its own.
create table tip_off_terms (
  region_code char(12) not null primary key,
  accept_days int not null,
  verify_days int not null,
  feedback_days int not null,
  reveal_minutes int not null,
  source varchar(200) not null,
  version bigint not null,
  changed_by varchar(64),
  changed_at datetime(6)
);
insert into tip_off_terms (region_code, accept_days, verify_days, feedback_days, reveal_minutes, source, version)
  values ('000000000000', 5, 60, 5, 30, '默认值，各地按本地规定调整', 0);

create table tip_off_category (
  code varchar(40) not null primary key,
  position int not null,
  name_zh varchar(60) not null,
  name_en varchar(100) not null
);
insert into tip_off_category (code, position, name_zh, name_en) values
  ('MAJOR_HAZARD', 1, '重大事故隐患', 'Major hazard'),
  ('VIOLATION', 2, '安全生产违法行为', 'Violation of work-safety law'),
  ('ACCIDENT_CONCEALED', 3, '瞒报、谎报生产安全事故', 'Accident concealed or falsely reported'),
  ('CONFINED_SPACE', 4, '有限空间违规作业', 'Unsafe work in a confined space'),
  ('CHEMICAL', 5, '危险化学品', 'Dangerous chemicals'),
  ('FIRE', 6, '消防安全隐患', 'Fire hazard'),
  ('FIRE_LANE', 7, '占用、堵塞消防车通道', 'Fire lane blocked'),
  ('GENERAL_HAZARD', 8, '一般事故隐患', 'General hazard'),
  ('OTHER', 9, '其他', 'Other');
