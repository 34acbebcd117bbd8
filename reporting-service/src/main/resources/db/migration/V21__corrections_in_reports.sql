-- What stands beside a figure of a report by hand, as it stood when the report was handed in.
alter table periodic_cell add column corrected_json text;
