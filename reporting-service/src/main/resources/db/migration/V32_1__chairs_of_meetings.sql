-- The post of the plan that held the meeting; null where it was none of these, or nobody said.
alter table meeting add column chair_post varchar(60);
