-- Cases: goods that are seized or confiscated (Y-043, Y-481), the end of a stop (Y-447), the look after a closure (Z-108),
-- the campaign that a case belongs to (Y-096), units that take part and who supervises it (Z-072, Y-272).
alter table enforcement_case modify column actions text not null;
alter table enforcement_case add column plan_id binary(16);
alter table enforcement_case add column participants text;
alter table enforcement_case add column supervised_by text;
alter table enforcement_case add column supervised_until date;
alter table enforcement_case add column recheck_on date;
create index ix_case_plan on enforcement_case (plan_id, id);

alter table enforcement_measure add column goods text;
alter table enforcement_measure add column quantity decimal(15, 3);
alter table enforcement_measure add column quantity_unit varchar(20);
alter table enforcement_measure add column resumed_on date;
alter table enforcement_measure add column resumed_after binary(16);

-- Why no case upon a larger accident was decided when it was closed (Y-440).
alter table accident add column gate_undecided text;
