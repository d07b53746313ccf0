/** A report is what is told, a concern what is recorded, a case the work on it. */
export type { CaseId, EvidenceId, ReportId } from '../school/ids.ts'
