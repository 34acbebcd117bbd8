-- What changed is told by city, so that who watches one hears nothing of the others: grows by one with every batch that
-- changed a projection there. Writers still take turns by the one row of change_sequence, which counts all.
create table change_sequence_city (
  city_code char(12) not null primary key,
  sequence bigint not null
);

insert into change_sequence_city (city_code, sequence)
select c.city_code, s.sequence
from (
  select city_code from cell_enterprise
  union select city_code from cell_hazard
  union select city_code from cell_activity
) c, change_sequence s
where s.id = 1;
