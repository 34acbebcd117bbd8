-- Who was told of a major hazard, how often, and when he took note of it. Reached by way of the hazard.
create table hazard_notice (
  id binary(16) not null primary key,
  version bigint not null,
  hazard_id binary(16) not null,
  recipient varchar(20) not null,
  department varchar(40) not null,
  told_at datetime(6) not null,
  last_told_at datetime(6) not null,
  times int not null,
  read_at datetime(6),
  read_by varchar(64),
  read_role varchar(30),
  proof varchar(500),
  unique key uq_hazard_notice (hazard_id, recipient, department),
  key ix_hazard_notice_unread (read_at, hazard_id)
);

-- What an entry of the second list is, how hard it is and by what strategy it is to be reached.
alter table measure
  add column kind varchar(20) not null default 'MEASURE',
  add column difficulty varchar(10),
  add column strategy varchar(1000);
