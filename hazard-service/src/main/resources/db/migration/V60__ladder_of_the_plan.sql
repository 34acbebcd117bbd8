-- The rungs that a tenant's plan names: its ladder begins with them as long as it has none of its own.
alter table tenant_rules add column rungs longtext;
