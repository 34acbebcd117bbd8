-- Hazards by the pairs of neighbouring characters of their descriptions (docs/adr/0028), and those that are still to be
-- read for it: a report waits for no index. What is there already is read after the start.

create table hazard_word (
  word varchar(4) not null,
  hazard_id binary(16) not null,
  primary key (word, hazard_id)
) collate utf8mb4_bin;

create table hazard_unread (
  hazard_id binary(16) not null primary key
);

insert into hazard_unread (hazard_id) select id from hazard;
