-- Whether the kind of a case is Signpost's guess from the words, which nobody has said yet. Whoever lists cases whose key
-- is shut has to say so too. In cases from before, nothing: it is worked out as somebody opens them, and until then a
-- kind counts as a guess.
alter table concern_case add column kind_guessed boolean;
grant update (kind_guessed) on concern_case to signpost_app;
