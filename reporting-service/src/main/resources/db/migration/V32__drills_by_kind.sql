-- Plans ask for drills of a kind: the index that proves duties tells it, too.
alter table fact_drill
  drop key ix_drill_evidence,
  add key ix_drill_evidence (enterprise_id, held_on, kind);
