-- The words of an enterprise are removed by their key, from the words that its name had, so the second way to them goes:
-- it doubled what a register of many enterprises writes. A release that makes other words of a name must rebuild the table.

drop index ix_term_enterprise on enterprise_term;
