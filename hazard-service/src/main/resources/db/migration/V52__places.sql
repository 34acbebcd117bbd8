-- Places that are no enterprises stand in the directory, too, by codes that begin with PL (Y-019, Y-052, Y-347).
-- Who looks after one; null for an enterprise, which looks after itself.
alter table directory_entry add column keeper varchar(100);
