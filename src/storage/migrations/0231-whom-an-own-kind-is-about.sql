-- A kind of the school’s own that says by itself whom it is about: whoever chooses it need not say so again.
alter table own_kind add column about text check (about in ('headteacher', 'dsl'));
