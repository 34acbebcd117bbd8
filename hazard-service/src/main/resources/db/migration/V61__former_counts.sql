-- What a hazard counted as before it was regraded, listed, moved ..., so that figures of past days can be told: a line each.
-- Nothing for the usual one. The row is near the servers' limit, so it lies apart.
alter table hazard add column former text;
