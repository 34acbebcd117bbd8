-- About how many hazards have a word, so that a search need not count before it knows where to begin (docs/adr/0028).

create table hazard_word_count (
  word varchar(4) not null primary key,
  hazards bigint not null
) collate utf8mb4_bin;

insert into hazard_word_count (word, hazards) select word, count(*) from hazard_word group by word;
