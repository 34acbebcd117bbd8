-- Extensions of the deadline (延期): the first deadline, how often it was put off, and what is asked for now.

alter table hazard
  add column original_deadline date after deadline_rule,
  add column extensions int not null default 0 after original_deadline,
  add column extension_until date after extensions,
  add column extension_reason varchar(1000) after extension_until,
  add column extension_asked_by varchar(64) after extension_reason,
  add column extension_asked_at datetime(6) after extension_asked_by;

update hazard set original_deadline = deadline;
