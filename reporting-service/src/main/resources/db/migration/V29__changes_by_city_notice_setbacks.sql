-- What changed is told by city, so that who watches one hears nothing of the others: grows by one with every batch that
-- changed a projection there. Writers still take turns by the one row of change_sequence, which counts all.
create table change_sequence_city (
  city_code char(12) not null primary key,
  sequence bigint not null
);

insert into change_sequence_city (city_code, sequence)
select c.city_code, s.sequence
from (
  select city_code from cell_enterprise
  union select city_code from cell_hazard
  union select city_code from cell_activity
) c, change_sequence s
where s.id = 1;

-- How often the job could not go on with a notice, and when it tries again; null: at once.
alter table notice
  add column fan_failures int not null default 0,
  add column fan_again_at datetime(6),
  -- recalled, and not yet taken back from all recipients
  add column recall_open boolean not null default false,
  add key ix_notice_recall (recall_open, recalled_at);

-- Migrations that had a topic read once more named its consumer without the prefix of the topics, so that suites with a
-- prefix (ZHIBEN_TOPIC_PREFIX) emptied their facts and read nothing again. These read their topics now; suites without a
-- prefix do not.
delete from consumed_offset
where consumer in ('${enterprises_consumer}', '${hazards_consumer}', '${trainings_consumer}')
  and consumer not in ('reporting-enterprises', 'reporting-hazards', 'reporting-trainings');
