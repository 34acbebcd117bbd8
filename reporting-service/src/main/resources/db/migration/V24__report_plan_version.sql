-- The version of the plan by whose words an edition was handed in first; null while nobody has. A later version of the
-- plan changes nothing of what is in, nor of what came back. What was in before goes by the window's last day as ever.
alter table periodic_report add column plan_version bigint;
