-- Of the files inside a mail, those that are sealed wherever they are once the mail is sealed unopened. Not its words, and
-- no badge below them: those stand in every mail of whoever sends it. Of mails that came before this, none is known.
alter table concern_evidence add column goes_along bytea[] not null default '{}';
