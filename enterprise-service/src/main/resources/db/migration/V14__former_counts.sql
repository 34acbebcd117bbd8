-- What an enterprise counted as before its place, domain, industry, tags or status changed, so that figures of past days
-- can be told: a line each, nothing for the usual one.
alter table enterprise add column former text;
