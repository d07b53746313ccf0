-- Allegations stand apart from pupils' records, and low-level concerns in a register of their own.
alter table concern_case drop constraint concern_case_register_check;
alter table concern_case alter column register set default 'other';
update concern_case set register = 'other' where register = 'case';
update concern_case set register = 'low-level-concerns' where register = 'low-level';
alter table concern_case add check (register in
  ('allegations', 'low-level-concerns', 'pupils', 'personal-data', 'parents', 'breaches', 'other'));
