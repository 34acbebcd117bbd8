-- How many got a notice, read it and gave their receipt: kept, as a list of notices would count all recipients of each.
-- Many recipients read at the same time, so each adds to the slot that its entry falls into; a sum of few rows is the
-- figure.
create table notice_tally (
  notice_id binary(16) not null,
  slot int not null,
  recipients int not null,
  reads_done int not null,
  receipts int not null,
  primary key (notice_id, slot)
);

insert into notice_tally (notice_id, slot, recipients, reads_done, receipts)
select n.id, s.slot, 0, 0, 0
from notice n
cross join (
  select 0 slot union all select 1 union all select 2 union all select 3
  union all select 4 union all select 5 union all select 6 union all select 7
) s
where n.state <> 'DRAFT';

update notice_tally t join (
  select r.notice_id, count(*) recipients,
    sum(case when r.read_at is null then 0 else 1 end) reads_done,
    sum(case when r.receipt_at is null then 0 else 1 end) receipts
  from notice_recipient r group by r.notice_id
) c on c.notice_id = t.notice_id
set t.recipients = c.recipients, t.reads_done = c.reads_done, t.receipts = c.receipts
where t.slot = 0;
