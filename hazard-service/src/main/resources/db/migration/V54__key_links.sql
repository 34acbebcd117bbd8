-- Items of checklists name the ground of the discretion standard that a breach is (T-084) and key links (Q-023). Answers keep
-- both as they were.
alter table inspection_answer add column violation_code varchar(40);
alter table inspection_answer add column key_link boolean not null default false;
create index ix_inspection_answer_violation on inspection_answer (violation_code, answer);
