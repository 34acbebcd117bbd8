-- Of what was signed off in time, how much was in time only because its deadline was put off (Q-085): on_time is E for it.
-- The facts of hazards follow from the topic alone: they are emptied, and the consumer reads the topic once more.

alter table fact_hazard add column original_deadline date;

delete from cell_hazard;
delete from cell_closing;
delete from fact_hazard;
delete from consumed_offset where consumer = 'reporting-hazards';
