-- Steps of the escalation ladder for what is neither a hazard nor a listing: the key by which the feature that referred
-- it knows it.

alter table escalation_step add column cause_key varchar(120);
