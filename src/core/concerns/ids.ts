/** A report is what is told, a concern what is recorded, a case the work on it; each id is a random UUID. */
export type ReportId = string & { readonly __id: 'report' }
export type CaseId = string & { readonly __id: 'case' }
export type EvidenceId = string & { readonly __id: 'evidence' }
