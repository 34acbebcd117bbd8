-- Plans whose enterprises a rule of intervals chose name the rule; the rules themselves are settings of tenants.

alter table inspection_plan add column interval_code varchar(40);
