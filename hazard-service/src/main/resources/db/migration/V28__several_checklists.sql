-- An inspection goes by several checklists: each with the version as it was, and its answers.

create table inspection_checklist (
  id binary(16) not null primary key,
  inspection_id binary(16) not null,
  position int not null,
  checklist_id binary(16) not null,
  version_id binary(16) not null,
  unique key uq_inspection_checklist (inspection_id, version_id)
);

insert into inspection_checklist (id, inspection_id, position, checklist_id, version_id)
  select i.id, i.id, 1, v.checklist_id, v.id
  from inspection i join checklist_version v on v.id = i.checklist_version_id;

alter table inspection_answer add column version_id binary(16) after inspection_id;

update inspection_answer a
  set a.version_id = (select i.checklist_version_id from inspection i where i.id = a.inspection_id);

alter table inspection_answer
  modify column version_id binary(16) not null,
  drop key uq_inspection_answer,
  add unique key uq_inspection_answer (inspection_id, version_id, item_no);

alter table inspection
  drop column checklist_id,
  drop column checklist_version_id;
