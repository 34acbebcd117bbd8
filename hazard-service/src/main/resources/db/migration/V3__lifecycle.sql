-- Who entered a hazard, that it was none (不予认定), and the one word that a step has beside its note.

alter table hazard
  add column reported_by varchar(64) after corrected_on_the_spot,
  add column rejected boolean not null default false;

alter table hazard_timeline add column detail varchar(60) after note;

update hazard h
  set h.reported_by =
    (select min(t.actor_subject) from hazard_timeline t where t.hazard_id = h.id and t.event = 'REPORTED');
