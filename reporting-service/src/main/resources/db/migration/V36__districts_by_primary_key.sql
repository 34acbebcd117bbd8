-- A city's districts are asked for by name, so that their counters are read from the primary key; of these indexes each
-- write had to keep three more.
drop index ix_cell_hazard_below on cell_hazard;
drop index ix_cell_closing_below on cell_closing;
drop index ix_cell_activity_below on cell_activity;
