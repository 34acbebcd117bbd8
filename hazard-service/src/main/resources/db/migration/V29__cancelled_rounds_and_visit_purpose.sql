-- A round of audit-style supervision that is given up before any unit has its letter.

alter table audit_round
  add column cancelled_by varchar(64),
  add column cancelled_at datetime(6),
  add column cancel_reason varchar(1000);

-- What a visit was for, as its engagement said: the place of the visit may not reach the engagement.
alter table expert_visit add column purpose varchar(20);
update expert_visit v join engagement e on e.id = v.engagement_id set v.purpose = e.purpose;
alter table expert_visit modify purpose varchar(20) not null;
