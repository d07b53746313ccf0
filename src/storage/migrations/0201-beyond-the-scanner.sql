-- What a scan said may also be that the scanner does not look so far: the file is too large for it, or locked.
alter table concern_evidence drop constraint concern_evidence_scan_check;
alter table concern_evidence add constraint concern_evidence_scan_check
  check (scan in ('clean', 'not-scanned', 'beyond-scan', 'harmful'));
