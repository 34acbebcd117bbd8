-- MySQL takes the first of several indexes that begin alike, unique ones before others: with the town first in the unique
-- one it read a town's rows by code and sorted them by id. An index of its own keeps the order by code within a town.
alter table enterprise
  drop key ux_enterprise_code,
  drop key ix_enterprise_code,
  add unique key ux_enterprise_code (code, town_code),
  add key ix_enterprise_town_code (town_code, code);
