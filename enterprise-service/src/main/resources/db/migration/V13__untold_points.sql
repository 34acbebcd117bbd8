-- Enterprises whose point the other services haven't been told of: those that were registered before events carried it.
-- Who tells of one takes its row away.

create table enterprise_untold (
  enterprise_id binary(16) not null primary key
);

insert into enterprise_untold (enterprise_id) select id from enterprise where longitude is not null;
