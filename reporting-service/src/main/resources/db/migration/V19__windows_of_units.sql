-- Windows of units are kept too: the unit by its id in the plan, since its subject is only a hash. Null for enterprises.
alter table duty_window add column unit_id varchar(60);
