-- The document that a step of the escalation ladder was issued with; none for rungs without a paper and for what was
-- issued before.

alter table escalation_step add column document_id binary(16);
