-- The escalation ladder (督办升级): rungs as data, and the steps that were fired.

-- A level's row holds for every tenant of that level that has none of its own.
create table escalation_ladder (
  owner varchar(12) not null primary key,
  version bigint not null,
  rungs longtext not null
);

-- Days are a proposal: the plans name the rungs and their order (Z-113, T-045), and leave the days to the tenant.
insert into escalation_ladder (owner, version, rungs) values
  ('TOWN', 0, '[{"code":"LETTER","name":"函告","document":"LETTER","trigger":"OVERDUE","days":1,"hazardLevel":null,"addressee":"ENTERPRISE","active":true},{"code":"URGING","name":"督办函","document":"URGING_LETTER","trigger":"OVERDUE","days":3,"hazardLevel":null,"addressee":"UNIT","active":true},{"code":"BULLETIN","name":"通报","document":"BULLETIN","trigger":"OVERDUE","days":7,"hazardLevel":null,"addressee":"UNIT","active":true},{"code":"INTERVIEW","name":"约谈","document":"INTERVIEW_NOTICE","trigger":"OVERDUE","days":15,"hazardLevel":"MAJOR","addressee":"ENTERPRISE","active":true},{"code":"EXPOSURE","name":"曝光","document":"EXPOSURE","trigger":"OVERDUE","days":30,"hazardLevel":"MAJOR","addressee":"ENTERPRISE","active":true},{"code":"WARNING","name":"警示","document":"WARNING","trigger":"MANUAL","days":null,"hazardLevel":null,"addressee":"ENTERPRISE","active":true},{"code":"CONSULTATION","name":"会商","document":"CONSULTATION","trigger":"MANUAL","days":null,"hazardLevel":null,"addressee":"UNIT","active":true}]'),
  ('DISTRICT', 0, '[{"code":"URGING","name":"督办函","document":"URGING_LETTER","trigger":"OVERDUE","days":15,"hazardLevel":"MAJOR","addressee":"UNIT","active":true},{"code":"LISTING_URGING","name":"挂牌督办函","document":"URGING_LETTER","trigger":"LISTING_OVERDUE","days":1,"hazardLevel":null,"addressee":"UNIT","active":true},{"code":"BULLETIN","name":"通报","document":"BULLETIN","trigger":"OVERDUE","days":30,"hazardLevel":"MAJOR","addressee":"UNIT","active":true},{"code":"LISTING_INTERVIEW","name":"挂牌逾期约谈","document":"INTERVIEW_NOTICE","trigger":"LISTING_OVERDUE","days":7,"hazardLevel":null,"addressee":"ENTERPRISE","active":true},{"code":"INTERVIEW","name":"约谈","document":"INTERVIEW_NOTICE","trigger":"MANUAL","days":null,"hazardLevel":null,"addressee":"UNIT","active":true},{"code":"WARNING","name":"警示","document":"WARNING","trigger":"MANUAL","days":null,"hazardLevel":null,"addressee":"UNIT","active":true},{"code":"CONSULTATION","name":"会商","document":"CONSULTATION","trigger":"MANUAL","days":null,"hazardLevel":null,"addressee":"UNIT","active":true}]'),
  ('CITY', 0, '[{"code":"URGING","name":"督办函","document":"URGING_LETTER","trigger":"OVERDUE","days":30,"hazardLevel":"MAJOR","addressee":"UNIT","active":true},{"code":"LISTING_URGING","name":"挂牌督办函","document":"URGING_LETTER","trigger":"LISTING_OVERDUE","days":1,"hazardLevel":null,"addressee":"UNIT","active":true},{"code":"INTERVIEW","name":"约谈","document":"INTERVIEW_NOTICE","trigger":"MANUAL","days":null,"hazardLevel":null,"addressee":"UNIT","active":true},{"code":"BULLETIN","name":"通报","document":"BULLETIN","trigger":"MANUAL","days":null,"hazardLevel":null,"addressee":"UNIT","active":true}]');

create table escalation_step (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  cause_kind varchar(20) not null,
  cause_id binary(16) not null,
  generation varchar(20) not null,
  level varchar(10) not null,
  rung varchar(20) not null,
  rung_name varchar(40) not null,
  document varchar(40) not null,
  position int not null,
  authority_code char(12) not null,
  subject_number varchar(40) not null,
  hazard_id binary(16),
  listing_id binary(16),
  enterprise_id binary(16),
  enterprise_code varchar(18),
  enterprise_name varchar(200),
  addressee_kind varchar(10) not null,
  addressee_code varchar(40),
  addressee_name varchar(200) not null,
  state varchar(10) not null,
  reason varchar(1000),
  due_on date not null,
  ended_on date,
  number varchar(40),
  note varchar(1000),
  reply_by date,
  issued_by varchar(64),
  issued_at datetime(6),
  answer varchar(1000),
  answered_by varchar(64),
  answered_at datetime(6),
  cancel_reason varchar(1000),
  cancelled_by varchar(64),
  cancelled_at datetime(6),
  unique key uq_escalation_once (cause_kind, cause_id, generation, level, rung),
  unique key uq_escalation_number (number),
  key ix_escalation_hazard (hazard_id),
  key ix_escalation_enterprise (enterprise_id),
  key ix_escalation_live (ended_on, id),
  key ix_escalation_place (place_code, id),
  key ix_escalation_town (town_code, id),
  key ix_escalation_district (district_code, id),
  key ix_escalation_city (city_code, id)
);
