-- Extensions of the deadline (延期): the first deadline, how often it was put off, and what is asked for now;
-- the links between a hazard that was signed off and the one that came back; the department
-- that deals with a hazard instead of the lead of its enterprise's domain (移交).

alter table hazard
  add column original_deadline date after deadline_rule,
  add column extensions int not null default 0 after original_deadline,
  add column extension_until date after extensions,
  add column extension_reason varchar(1000) after extension_until,
  add column extension_asked_by varchar(64) after extension_reason,
  add column extension_asked_at datetime(6) after extension_asked_by,
  add column reopens binary(16),
  add column reopened_by binary(16),
  add column transferred_to varchar(40);

update hazard set original_deadline = deadline;
