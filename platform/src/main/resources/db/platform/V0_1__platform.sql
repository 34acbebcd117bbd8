-- What every service keeps for the platform: outbox, leases, consumed offsets, answered requests,
-- the copy of the region tree and of the agencies' assignments.
-- The audit trail lives in a schema of its own, where the service may only insert and read.

create table outbox (
  seq bigint not null auto_increment primary key,
  event_id binary(16) not null,
  topic varchar(80) not null,
  event_type varchar(120) not null,
  data_schema varchar(120) not null,
  aggregate_key varchar(64) not null,
  aggregate_version bigint not null,
  region_code char(12) not null,
  actor varchar(64) not null,
  trace_parent varchar(64),
  payload longtext not null,
  created_at datetime(6) not null,
  sent_at datetime(6),
  attempts int not null default 0,
  failure varchar(500),
  unsent tinyint generated always as (case when sent_at is null then 1 else null end) stored,
  key ix_outbox_unsent (unsent, seq),
  key ix_outbox_sent (sent_at)
);

create table lease (
  name varchar(64) not null primary key,
  holder varchar(64) not null,
  held_until datetime(6) not null
);

create table consumed_offset (
  consumer varchar(80) not null,
  topic varchar(80) not null,
  partition_no int not null,
  next_offset bigint not null,
  primary key (consumer, topic, partition_no)
);

create table inbox (
  consumer varchar(80) not null,
  event_id binary(16) not null,
  received_at datetime(6) not null,
  primary key (consumer, event_id),
  key ix_inbox_received (received_at)
);

create table idempotent_request (
  caller varchar(64) not null,
  idempotency_key varchar(100) not null,
  operation varchar(200) not null,
  body_hash char(64) not null,
  answer longtext,
  repeats int not null default 0,
  created_at datetime(6) not null,
  primary key (caller, idempotency_key),
  key ix_idempotent_created (created_at)
);

create table region (
  code char(12) not null primary key,
  version bigint not null,
  name varchar(60) not null,
  level varchar(10) not null,
  parent_code char(12),
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  illustrative boolean not null,
  key ix_region_parent (parent_code, code)
);

create table assignment (
  contract_id binary(16) not null,
  enterprise_id binary(16) not null,
  contract_version bigint not null,
  agency_code varchar(18) not null,
  valid_from date not null,
  valid_to date not null,
  primary key (contract_id, enterprise_id),
  key ix_assignment_agency (agency_code, enterprise_id, valid_from, valid_to)
);

create table ${audit_schema}.audit_entry (
  id bigint not null auto_increment primary key,
  at datetime(6) not null,
  actor varchar(64) not null,
  client varchar(64) not null,
  roles varchar(200) not null,
  origin varchar(64) not null,
  trace_id varchar(32),
  action varchar(80) not null,
  entity varchar(60) not null,
  entity_id varchar(64) not null,
  region_code char(12) not null,
  before_state longtext,
  after_state longtext,
  key ix_audit_entity (entity, entity_id, id),
  key ix_audit_region (region_code, id)
);

create table ${audit_schema}.audit_seal (
  seq bigint not null primary key,
  entry_id bigint not null unique,
  hash char(64) not null,
  sealed_at datetime(6) not null
);
