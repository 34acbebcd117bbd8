-- Items of checklists name the ground of the discretion standard that a breach is (T-084); answers keep it as it was.
alter table inspection_answer add column violation_code varchar(40);
create index ix_inspection_answer_violation on inspection_answer (violation_code, answer);
