-- Notices to chosen places, to units of a plan, and to enterprises by industry and place; reminders
-- of those who have not read where no receipt is asked.

-- Codes parted by commas; null and empty alike name nothing.
alter table notice
  add column places text,
  add column all_below boolean not null default false,
  -- the plan whose units are named; null where none are
  add column plan_id varchar(60),
  add column units text,
  add column enterprise_places text,
  add column industries varchar(300) not null default '';

-- When the entry was written; ids follow from notice and recipient and say nothing of the order.
alter table notice_recipient add column told_at datetime(6);

update notice_recipient r join notice n on n.id = r.notice_id
  set r.told_at = coalesce(n.issued_at, n.made_at);

alter table notice_recipient
  modify column told_at datetime(6) not null,
  add key ix_notice_recipient_unread (receipt_due, read_at, recalled, reminders, told_at),
  add key ix_notice_recipient_told (kind, code, told_at);

-- What waits because of a notice says so from now on; what was told before does, too.
update inbox_item i join notice_recipient r on r.id = i.id
  set i.source = concat('notice/', lower(insert(insert(insert(insert(hex(r.notice_id), 9, 0, '-'),
    14, 0, '-'), 19, 0, '-'), 24, 0, '-')));
