-- A changed file of a plan whose newest version people issued in the portal: it is left out, and may be made a draft.
create table plan_left_file (
  plan_id varchar(60) not null primary key,
  content longtext not null,
  read_at datetime(6) not null,
  constraint fk_plan_left_file_plan foreign key (plan_id) references plan_pack (id) on delete cascade
);
