-- What was raised in up to 1,000 letters is noted whole where it brings a review forward, and not by its first half.
alter table policy_review_cause drop constraint policy_review_cause_what_check;
alter table policy_review_cause add constraint policy_review_cause_what_check check (length(what) between 1 and 1000);
