// Generated from the migrated database by build/write-schema-types.ts: never edited by hand.
import type { ColumnType, Generated } from 'kysely'
import type { CaseId, ChannelId, EvidenceId, PersonId, PictureId, PostId, PublicationId, PupilId, ReaderId, ReportId, SchoolId } from '../core/school/ids.ts'

export type Timestamp = ColumnType<Date, Date, Date>
export type DefaultTimestamp = ColumnType<Date, Date | undefined, Date>
export type MaybeTimestamp = ColumnType<Date | null, Date | null | undefined, Date | null>
export type Json = ColumnType<unknown, string, string>
export type DefaultJson = ColumnType<unknown, string | undefined, string>
export type MaybeJson = ColumnType<unknown, string | null | undefined, string | null>

export interface AbsenceTable {
  school_id: SchoolId
  id: Generated<string>
  person_id: PersonId
  starts: Timestamp
  ends: MaybeTimestamp
  noted_by: Generated<string | null>
}

export interface AcknowledgementTable {
  school_id: SchoolId
  id: Generated<string>
  person_id: PersonId
  document: 'acceptable-use'
  how: 'signed' | 'read'
  document_hash: Buffer
  policy_version_id: string
  at: DefaultTimestamp
}

export interface AuditEntryTable {
  school_id: SchoolId
  seq: Generated<number>
  at: DefaultTimestamp
  actor: Generated<string | null>
  verb: string
  subject_kind: string
  subject_id: Generated<string | null>
  content_hash: Generated<Buffer | null>
  facts: DefaultJson
  previous: Generated<Buffer>
  hash: Generated<Buffer>
}

export interface AuditHeadTable {
  school_id: SchoolId
  seq: number
  hash: Buffer
}

export interface ChannelTable {
  school_id: SchoolId
  id: Generated<ChannelId>
  kind: 'page' | 'newsletter' | 'facebook' | 'instagram' | 'x' | 'youtube' | 'bluesky' | 'mastodon' | 'wordpress'
  name: string
  address: Generated<string>
  purposes: DefaultJson
  outcomes: Generated<string>
  risk_assessment: Generated<string>
  risk_assessed_on: Generated<string | null>
  risk_assessed_by: Generated<PersonId | null>
  proposed_by: Generated<PersonId | null>
  proposed_at: DefaultTimestamp
  approved_by: Generated<PersonId | null>
  approved_as: Generated<'headteacher' | 'governing-board' | null>
  approved_at: MaybeTimestamp
  opened_on: Generated<string | null>
  closed_on: Generated<string | null>
  stopped_at: MaybeTimestamp
  stopped_reason: Generated<string | null>
  approved_meeting_on: Generated<string | null>
  opened_by: Generated<PersonId | null>
  closed_by: Generated<PersonId | null>
  changed_since_approval: Generated<boolean>
}

export interface ChannelPosterTable {
  school_id: SchoolId
  channel_id: ChannelId
  person_id: PersonId
  since: DefaultTimestamp
  until: MaybeTimestamp
  id: Generated<string>
}

export interface ClauseCitedTable {
  school_id: SchoolId
  clause: string
  on_day: string
  times: Generated<number>
}

export interface ConcernBundleTable {
  school_id: SchoolId
  id: string
  case_id: CaseId
  made_by: PersonId
  made_at: Timestamp
  log_seq: number
  chosen: Buffer
  manifest_hash: Buffer
  file_hash: Buffer
  bytes: number
}

export interface ConcernCaseTable {
  school_id: SchoolId
  id: CaseId
  kind: string
  level: 'immediate' | 'same-day' | 'routine'
  stage: Generated<'open' | 'closed' | 'destroyed'>
  register: Generated<'allegations' | 'low-level-concerns' | 'pupils' | 'personal-data' | 'parents' | 'breaches' | 'other'>
  owner_id: PersonId
  readers: readonly string[]
  concerned: Generated<readonly string[]>
  sealed_key: Generated<Buffer | null>
  title: Buffer
  route: Buffer
  told_at: Timestamp
  first_opened_at: MaybeTimestamp
  passes_on_at: MaybeTimestamp
  closed_at: MaybeTimestamp
  outcome: Generated<string | null>
  log_seq: Generated<number>
  log_hash: Generated<Buffer>
  public_key: Generated<Buffer | null>
  order_of_cover: Generated<readonly string[] | null>
  meant: Generated<readonly string[] | null>
  words_only: Generated<boolean | null>
  due_at: MaybeTimestamp
  names_looked_at: MaybeTimestamp
  owner_opened_at: MaybeTimestamp
  first_opened_by_owner_at: MaybeTimestamp
  kind_guessed: Generated<boolean | null>
}

export interface ConcernCustodyTable {
  school_id: SchoolId
  id: string
  evidence_id: EvidenceId
  at: Timestamp
  actor: Generated<string | null>
  what: 'arrived' | 'copied-for-looking' | 'looked-at' | 'given-out' | 'checked' | 'quarantined' | 'sealed-unopened' | 'refused'
  whole: Generated<boolean | null>
  note: Generated<Buffer | null>
}

export interface ConcernEntryTable {
  school_id: SchoolId
  id: string
  case_id: CaseId
  kind: string
  by_person: Generated<PersonId | null>
  event_at: Timestamp
  entered_at: Timestamp
  content: Buffer
}

export interface ConcernEvidenceTable {
  school_id: SchoolId
  id: EvidenceId
  case_id: CaseId
  report_id: Generated<ReportId | null>
  by_person: Generated<PersonId | null>
  sealed_key: Buffer
  about: Buffer
  media_type: string
  bytes: number
  hash: Buffer
  scan: 'clean' | 'not-scanned' | 'beyond-scan' | 'harmful'
  arrived_at: Timestamp
  key_by: 'server' | 'case'
  within: Generated<readonly Buffer[]>
  goes_along: Generated<readonly Buffer[]>
}

export interface ConcernFilePassTable {
  school_id: SchoolId
  secret_hash: Buffer
  case_id: CaseId
  report_id: Generated<ReportId | null>
  person_id: Generated<PersonId | null>
  given_at: Timestamp
  ends_at: Timestamp
  used_at: MaybeTimestamp
  answer: Generated<'no'>
}

export interface ConcernFileToDropTable {
  school_id: SchoolId
  evidence_id: string
  case_id: CaseId
  gone_at: MaybeTimestamp
}

export interface ConcernKeepingTable {
  school_id: SchoolId
  case_id: CaseId
  review_on: Generated<string | null>
  rule: Generated<string | null>
  due_said_at: MaybeTimestamp
  held_since: MaybeTimestamp
  held_by: Generated<PersonId | null>
  released_at: MaybeTimestamp
  released_by: Generated<PersonId | null>
  dated_at: MaybeTimestamp
}

export interface ConcernLogTable {
  school_id: SchoolId
  case_id: CaseId
  seq: Generated<number>
  at: DefaultTimestamp
  actor: Generated<string | null>
  verb: string
  subject_id: Generated<string | null>
  content_hash: Generated<Buffer | null>
  facts: DefaultJson
  previous: Generated<Buffer>
  hash: Generated<Buffer>
}

export interface ConcernMessageTable {
  school_id: SchoolId
  id: string
  report_id: ReportId
  from_school: boolean
  by_person: Generated<PersonId | null>
  words: Buffer
  at: Timestamp
}

export interface ConcernOnceTable {
  school_id: SchoolId
  once: Buffer
}

export interface ConcernOpenerTable {
  school_id: SchoolId
  id: string
  case_id: CaseId
  box: Buffer
  kept_at: Timestamp
}

export interface ConcernReportTable {
  school_id: SchoolId
  id: ReportId
  case_id: CaseId
  teller: 'staff' | 'governor' | 'volunteer' | 'parent' | 'pupil' | 'public'
  told_by: Generated<PersonId | null>
  sealed_key: Generated<Buffer | null>
  told: Buffer
  images: Generated<'not-asked' | 'no' | 'yes' | 'unsure'>
  told_at: Timestamp
  code_hash: Generated<Buffer | null>
  code_kept_at: MaybeTimestamp
  muted_at: MaybeTimestamp
  case_sealed: Generated<Buffer | null>
  code_sealed: Generated<Buffer | null>
  teller_key_id: Generated<string | null>
  teller_sealed: Generated<Buffer | null>
}

export interface ConcernSealTable {
  school_id: SchoolId
  id: Generated<string>
  case_id: CaseId
  member_key_id: Generated<string | null>
  recovery_key_id: Generated<string | null>
  box: Buffer
  sealed_at: Timestamp
}

export interface ConcernSealedBytesTable {
  school_id: SchoolId
  hash: Buffer
  sealed_at: Timestamp
}

export interface ConcernTombstoneTable {
  school_id: SchoolId
  case_id: CaseId
  register: string
  rule: string
  told_on: string
  closed_on: string
  reviewed_at: Timestamp
  reviewed_by: PersonId
  destroyed_at: Timestamp
  destroyed_by: PersonId
  entries: number
  files: number
}

export interface ConcernTryTable {
  school_id: SchoolId
  id: Generated<string>
  person_id: PersonId
  day: string
  stopped: 'no-part' | 'no-passkey' | 'no-key' | 'not-there'
  asked: Generated<string | null>
  times: Generated<number>
  first_at: DefaultTimestamp
  at: DefaultTimestamp
}

export interface ConsentTable {
  school_id: SchoolId
  pupil_id: PupilId
  channel_kind: string
  answer: 'yes' | 'no' | 'withdrawn'
  answered_at: DefaultTimestamp
}

export interface ConsentAnswerTable {
  school_id: SchoolId
  id: Generated<string>
  pupil_id: PupilId
  channel_kind: string
  answer: 'yes' | 'no' | 'withdrawn'
  at: DefaultTimestamp
  recorded_by: Generated<string | null>
  source: 'roll' | 'office' | 'family'
}

export interface CoverTable {
  school_id: SchoolId
  role: string
  position: number
  person_id: PersonId
}

export interface DeliveryTable {
  school_id: SchoolId
  id: Generated<string>
  publication_id: PublicationId
  reader_id: ReaderId
  attempt: Generated<number>
  state: Generated<'ready' | 'sending' | 'confirmed' | 'rejected' | 'unknown' | 'bounced' | 'skipped'>
  asked_by: Generated<PersonId | null>
  sending_at: MaybeTimestamp
  done_at: MaybeTimestamp
  message_id: Generated<string | null>
  problem: Generated<string | null>
  message_hash: Generated<Buffer | null>
}

export interface DemoOutboxTable {
  school_id: SchoolId
  id: Generated<string>
  message_id: string
  recipient: string
  subject: string
  body: string
  at: DefaultTimestamp
}

export interface DueTable {
  school_id: SchoolId
  publication_id: string
  state: string
  due_at: Timestamp
  lease_until: MaybeTimestamp
}

export interface FindingAnswerTable {
  school_id: SchoolId
  id: Generated<string>
  post_id: PostId
  finding_type: string
  span: string
  answer: string
  answered_by: PersonId
  answered_at: DefaultTimestamp
  of_text: Generated<Buffer | null>
}

export interface GuidanceAnswerTable {
  school_id: SchoolId
  id: Generated<string>
  question_id: string
  question: string
  answer: string
  author_id: PersonId
  answered_at: Timestamp
  withdrawn_at: MaybeTimestamp
  withdrawn_by: Generated<PersonId | null>
}

export interface GuidanceForReviewTable {
  school_id: SchoolId
  id: Generated<string>
  guidance_id: string
  number: number
  came_of_it: 'taken' | 'set-aside' | 'taken-up-again'
  reason: Generated<string | null>
  draft_id: Generated<string | null>
  clause: Generated<string | null>
  decided_by: PersonId
  at: Timestamp
}

export interface GuidanceQuestionTable {
  school_id: SchoolId
  id: Generated<string>
  asked_as: 'staff' | 'leader' | 'governor' | 'volunteer' | 'contractor' | 'parent' | 'pupil'
  asked_by: Generated<PersonId | null>
  question: string
  topic: Generated<string | null>
  verdict: 'allowed' | 'not_allowed' | 'needs_approval' | 'report' | 'advised_against' | 'silent'
  goes_to: string
  asked_at: Timestamp
}

export interface GuidanceQuestionClauseTable {
  school_id: SchoolId
  question_id: string
  clause: string
  came_as: 'answer' | 'near'
  place: number
}

export interface GuidanceSetAsideTable {
  school_id: SchoolId
  id: Generated<string>
  question_id: string
  reason: 'abuse' | 'joke' | 'not-about-this' | 'asked-before'
  set_aside_by: PersonId
  set_aside_at: Timestamp
  put_back_by: Generated<PersonId | null>
  put_back_at: MaybeTimestamp
}

export interface HeartbeatTable {
  process: string
  part: 'web' | 'worker'
  started_at: DefaultTimestamp
  at: DefaultTimestamp
  queue_worker: Generated<string | null>
}

export interface ImprovementTable {
  school_id: SchoolId
  id: Generated<string>
  area: 'policy' | 'teaching' | 'filtering'
  words: string
  raised_by: PersonId
  raised_at: Timestamp
  came_of_it: Generated<'done' | 'not-done' | null>
  said: Generated<string | null>
  ended_by: Generated<PersonId | null>
  ended_at: MaybeTimestamp
}

export interface IncidentModeTable {
  school_id: SchoolId
  id: Generated<string>
  started_at: DefaultTimestamp
  started_by: PersonId
  ended_at: MaybeTimestamp
  ended_by: Generated<PersonId | null>
}

export interface KeepingYearsTable {
  school_id: SchoolId
  id: Generated<string>
  line: string
  years: Generated<number | null>
  was: Generated<number | null>
  reason: string
  changed_by: PersonId
  changed_at: Timestamp
}

export interface LateAlarmTable {
  school_id: SchoolId
  publication_id: PublicationId
  raised_at: DefaultTimestamp
  raised_by: 'web' | 'worker'
}

export interface LineManagerTable {
  school_id: SchoolId
  person_id: PersonId
  manager_id: PersonId
  named_by: PersonId
  named_at: Timestamp
}

export interface MailTable {
  school_id: SchoolId
  id: Generated<string>
  recipient: string
  subject: string
  body: string
  created_at: DefaultTimestamp
  sent_at: MaybeTimestamp
  problem: Generated<string | null>
}

export interface MemberKeyTable {
  school_id: SchoolId
  id: Generated<string>
  account_id: string
  public_key: Buffer
  made_at: Timestamp
  ended_at: MaybeTimestamp
  wrong_tries: Generated<number>
  wrong_at: MaybeTimestamp
}

export interface MemberKeyOpenTable {
  school_id: SchoolId
  session_hash: Buffer
  key_id: string
  box: Buffer
  opened_at: Timestamp
  used_at: Timestamp
}

export interface MemberKeyWayTable {
  school_id: SchoolId
  id: Generated<string>
  key_id: string
  kind: 'passphrase' | 'passkey' | 'demo'
  credential_id: Generated<string | null>
  salt: Buffer
  cost: Generated<number | null>
  box: Buffer
  made_at: Timestamp
}

export interface NewsletterReaderTable {
  school_id: SchoolId
  id: Generated<ReaderId>
  address: string
  joined_at: DefaultTimestamp
  unsubscribed_at: MaybeTimestamp
  bounced_at: MaybeTimestamp
  bounce_note: Generated<string | null>
  unsubscribe_hash: Buffer
}

export interface NoticeTable {
  school_id: SchoolId
  id: Generated<string>
  person_id: PersonId
  kind: string
  subject_kind: string
  subject_id: string
  created_at: DefaultTimestamp
  seen_at: MaybeTimestamp
}

export interface OutsideSaidTable {
  school_id: SchoolId
  id: Generated<string>
  entry: string
  edition: string
  stands: 'confirmed' | 'not-here'
  telephone: Generated<string | null>
  email: Generated<string | null>
  hours: Generated<string | null>
  reason: Generated<string | null>
  said_by: PersonId
  said_at: Timestamp
}

export interface OwnKindTable {
  school_id: SchoolId
  id: Generated<string>
  name: string
  treated_as: string
  words_staff: string
  words_families: string
  words_pupils: string
  added_by: PersonId
  added_at: Timestamp
  retired_by: Generated<PersonId | null>
  retired_at: MaybeTimestamp
  about: Generated<'headteacher' | 'dsl' | null>
}

export interface PageEntryTable {
  school_id: SchoolId
  post_id: PostId
  publication_id: PublicationId
  title: string
  text: string
  pictures: DefaultJson
  published_at: Timestamp
  updated_at: Timestamp
  removed_at: MaybeTimestamp
}

export interface PersonTable {
  school_id: SchoolId
  id: Generated<PersonId>
  name: string
  address: Generated<string | null>
  account_id: Generated<string | null>
  joined_at: DefaultTimestamp
  left_at: MaybeTimestamp
}

export interface PersonNameTable {
  school_id: SchoolId
  person_id: PersonId
  use: 'also-called' | 'pupil-of-the-family'
  position: number
  name: string
}

export interface PictureTable {
  school_id: SchoolId
  id: Generated<PictureId>
  post_id: PostId
  file_hash: Buffer
  alt: Generated<string>
  shows: Generated<'unanswered' | 'nobody' | 'pupils'>
  position: number
  added_by: PersonId
}

export interface PicturePupilTable {
  school_id: SchoolId
  picture_id: PictureId
  pupil_id: PupilId
}

export interface PolicyCommentTable {
  school_id: SchoolId
  id: Generated<string>
  consultation_id: string
  said_by: Generated<PersonId | null>
  said_for: 'staff' | 'pupils' | 'parents' | 'governors'
  noted_by: Generated<PersonId | null>
  clause: Generated<string | null>
  words: string
  at: DefaultTimestamp
  answer: Generated<string | null>
  answered_by: Generated<PersonId | null>
  answered_at: MaybeTimestamp
}

export interface PolicyCompanionTable {
  school_id: SchoolId
  id: Generated<string>
  name: string
  held_at: string
  kept_by: PersonId
  at: DefaultTimestamp
}

export interface PolicyConsultationTable {
  school_id: SchoolId
  id: Generated<string>
  draft_id: string
  asked: Json
  closes_on: string
  document: string
  document_hash: Buffer
  opened_by: PersonId
  opened_at: DefaultTimestamp
  closed_by: Generated<PersonId | null>
  closed_at: MaybeTimestamp
}

export interface PolicyDayTable {
  school_id: SchoolId
  day: string
  policy_version_id: string
  states: string
  hash: Buffer
  previous: Buffer
  taken_at: DefaultTimestamp
}

export interface PolicyDraftTable {
  school_id: SchoolId
  id: Generated<string>
  stage: Generated<'draft' | 'consultation' | 'with-governors' | 'adopted' | 'dropped'>
  pack: string
  settings: Json
  own_changes: DefaultJson
  grounds: MaybeJson
  file_hash: Generated<Buffer | null>
  file_name: Generated<string | null>
  revision: Generated<number>
  begun_by: PersonId
  begun_at: DefaultTimestamp
  put_by: Generated<PersonId | null>
  put_at: MaybeTimestamp
  put_document: Generated<string | null>
  put_hash: Generated<Buffer | null>
  ended_at: MaybeTimestamp
}

export interface PolicyDraftChangeTable {
  school_id: SchoolId
  id: Generated<string>
  draft_id: string
  kind: 'setting' | 'own-changes'
  name: string
  before: MaybeJson
  after: MaybeJson
  undoes: Generated<string | null>
  changed_by: PersonId
  at: DefaultTimestamp
}

export interface PolicyImportTable {
  school_id: SchoolId
  id: Generated<string>
  file_hash: Buffer
  file_name: string
  state: Generated<'waiting' | 'reading' | 'read' | 'refused' | 'used' | 'left'>
  progress: Generated<number>
  found: MaybeJson
  confirmed: DefaultJson
  refusal: Generated<string | null>
  brought_by: PersonId
  brought_at: DefaultTimestamp
  done_at: MaybeTimestamp
}

export interface PolicyReadingTable {
  school_id: SchoolId
  id: Generated<string>
  person_id: PersonId
  policy_version_id: string
  words_hash: Buffer
  clauses: Json
  at: DefaultTimestamp
}

export interface PolicyReadingReminderTable {
  school_id: SchoolId
  id: Generated<string>
  person_id: PersonId
  clause: string
  reminded_by: PersonId
  at: Timestamp
}

export interface PolicyReviewTable {
  school_id: SchoolId
  id: Generated<string>
  policy_version_id: string
  outcome: 'no-change' | 'changes-needed'
  reviewed_on: string
  led_by: PersonId
  looked_at: string
  shared_on: Generated<string | null>
  minute: Generated<string | null>
  recorded_by: PersonId
  at: DefaultTimestamp
}

export interface PolicyReviewCauseTable {
  school_id: SchoolId
  id: Generated<string>
  cause: 'statutory-guidance-change' | 'internal-review' | 'as-needed' | 'national-policy-update' | 'local-policy-update' | 'local-concern' | 'technical-change'
  happened_on: string
  what: string
  noted_by: PersonId
  at: DefaultTimestamp
}

export interface PolicyReviewReminderTable {
  school_id: SchoolId
  policy_version_id: string
  due_on: string
  step: 'soon' | 'due' | 'late'
  at: DefaultTimestamp
}

export interface PolicySignatureTable {
  school_id: SchoolId
  id: Generated<string>
  draft_id: string
  document_hash: Buffer
  person_id: PersonId
  signed_as: 'chair-of-governors' | 'vice-chair'
  at: DefaultTimestamp
}

export interface PolicyVersionTable {
  school_id: SchoolId
  id: Generated<string>
  pack: string
  settings: Json
  in_force_from: DefaultTimestamp
  adopted_by: Generated<PersonId | null>
  adopted_on: Generated<string | null>
  draft_id: Generated<string | null>
  own_changes: DefaultJson
  grounds: MaybeJson
  document: Generated<string | null>
  document_hash: Generated<Buffer | null>
  meeting: Generated<string | null>
  minute: Generated<string | null>
  file_hash: Generated<Buffer | null>
  file_name: Generated<string | null>
  recorded_at: DefaultTimestamp
}

export interface PostTable {
  school_id: SchoolId
  id: Generated<PostId>
  stage: Generated<'draft' | 'reading' | 'sent-back' | 'agreed' | 'out' | 'taken-down' | 'dropped'>
  title: Generated<string>
  text: Generated<string>
  channels: DefaultJson
  due_at: MaybeTimestamp
  urgent: Generated<boolean>
  other_route: Generated<'newsletter' | 'letter' | 'display' | 'none' | null>
  other_route_reason: Generated<string>
  revision: Generated<number>
  version: Generated<number>
  created_by: PersonId
  created_at: DefaultTimestamp
  saved_by: PersonId
  saved_at: DefaultTimestamp
}

export interface PostHoldTable {
  school_id: SchoolId
  id: Generated<string>
  post_id: PostId
  held_by: Generated<PersonId | null>
  held_at: DefaultTimestamp
  reason: string
  lifted_by: Generated<PersonId | null>
  lifted_at: MaybeTimestamp
}

export interface PostVersionTable {
  school_id: SchoolId
  post_id: PostId
  hash: Buffer
  number: number
  content: string
  corrects: Generated<Buffer | null>
  made_by: PersonId
  made_at: DefaultTimestamp
}

export interface PostWriterTable {
  school_id: SchoolId
  post_id: PostId
  person_id: PersonId
  since: DefaultTimestamp
}

export interface ProtectedChangeTable {
  school_id: SchoolId
  id: Generated<string>
  act: 'grant' | 'end' | 'reset'
  person_id: PersonId
  role: string
  asked_by: PersonId
  asked_at: DefaultTimestamp
  decided_by: Generated<PersonId | null>
  decided_at: MaybeTimestamp
  confirmed: Generated<boolean | null>
  address: Generated<string | null>
}

export interface PublicationTable {
  school_id: SchoolId
  id: Generated<PublicationId>
  post_id: string
  hash: Buffer
  channel_id: ChannelId
  state: Generated<'ready' | 'claimed' | 'sending' | 'confirmed' | 'rejected' | 'unknown' | 'held' | 'pulled' | 'replaced'>
  repeatable: boolean
  due_at: Timestamp
  claimed_by: Generated<string | null>
  lease_until: MaybeTimestamp
  fence: Generated<number>
  sending_at: MaybeTimestamp
  done_at: MaybeTimestamp
  remote_ref: Generated<string | null>
  remote_address: Generated<string | null>
  problem: Generated<string | null>
  removed_at: MaybeTimestamp
  created_at: DefaultTimestamp
}

export interface PupilTable {
  school_id: SchoolId
  id: Generated<PupilId>
  roll_number: string
  year: string
  class: string
  first: string
  preferred: Generated<string>
  last: string
  flag: Generated<string>
  left_at: MaybeTimestamp
}

export interface ReadingTable {
  school_id: SchoolId
  id: Generated<string>
  post_id: string
  hash: Buffer
  reader_id: PersonId
  read_as: string
  agreed: boolean
  note: Generated<string>
  on_words: Generated<string>
  at: DefaultTimestamp
}

export interface RecoveryKeyTable {
  school_id: SchoolId
  id: Generated<string>
  public_key: Buffer
  held_by: PersonId
  made_by: PersonId
  made_at: Timestamp
  ended_at: MaybeTimestamp
}

export interface ReleaseTable {
  school_id: SchoolId
  id: Generated<string>
  post_id: string
  hash: Buffer
  kind: 'agreed' | 'skipped' | 'overseen'
  reading_id: Generated<string | null>
  reason: Generated<string>
  released_by: PersonId
  at: DefaultTimestamp
  basis: DefaultJson
}

export interface RoleHeldTable {
  school_id: SchoolId
  id: Generated<string>
  person_id: PersonId
  role: string
  since: DefaultTimestamp
  until: MaybeTimestamp
  given_by: Generated<string | null>
}

export interface RollLoadTable {
  school_id: SchoolId
  id: Generated<string>
  loaded_at: DefaultTimestamp
  loaded_by: Generated<PersonId | null>
  joined: number
  changed: number
  gone: number
  consents_changed: Generated<number>
}

export interface RollStampTable {
  school_id: SchoolId
  stamp: Generated<number>
}

export interface SchemaMigrationTable {
  name: string
  applied_at: DefaultTimestamp
}

export interface SchoolTable {
  school_id: SchoolId
  name: string
  slug: string
  type: 'community' | 'voluntary-controlled' | 'voluntary-aided' | 'foundation' | 'academy' | 'independent'
  country: 'england'
  town: Generated<string>
  contacts: DefaultJson
  classes: DefaultJson
  houses: DefaultJson
  hold_minutes: Generated<number>
  notice_minutes: Generated<number>
  backed_up_at: MaybeTimestamp
  created_at: DefaultTimestamp
  council: Generated<string | null>
  out_of_term: Generated<'looked-at-on-working-days' | 'not-looked-at'>
}

export interface SchoolDoorTable {
  slug: string
  school_id: SchoolId
}

export interface ShutDayTable {
  school_id: SchoolId
  day: string
}

export interface StoredFileTable {
  school_id: SchoolId
  hash: Buffer
  media_type: string
  bytes: number
  width: Generated<number | null>
  height: Generated<number | null>
  sealed_key: Generated<Buffer | null>
  created_at: DefaultTimestamp
  erased_at: MaybeTimestamp
}

export interface TermTable {
  school_id: SchoolId
  id: Generated<string>
  name: string
  starts: string
  ends: string
}

export interface TieTable {
  school_id: SchoolId
  id: Generated<string>
  person_id: PersonId
  other_id: PersonId
  kind: 'relative' | 'partner' | 'close-friend' | 'other'
  declared_by: PersonId
  declared_at: Timestamp
  ended_by: Generated<PersonId | null>
  ended_at: MaybeTimestamp
  agreed_by: Generated<PersonId | null>
  agreed_at: MaybeTimestamp
  disputed_by: Generated<PersonId | null>
  disputed_at: MaybeTimestamp
  disputed_why: Generated<string | null>
  not_so_why: Generated<string | null>
}

export interface TiesLookedAtTable {
  school_id: SchoolId
  changed_at: Timestamp
  looked_at: MaybeTimestamp
}

export interface VersionFindingTable {
  school_id: SchoolId
  id: Generated<string>
  post_id: string
  hash: Buffer
  finding_type: string
  span: string
  verdict: 'stop' | 'ask' | 'advise'
  clauses: DefaultJson
  reason: string
  answer_id: Generated<string | null>
}

export interface DB {
  absence: AbsenceTable
  acknowledgement: AcknowledgementTable
  audit_entry: AuditEntryTable
  audit_head: AuditHeadTable
  channel: ChannelTable
  channel_poster: ChannelPosterTable
  clause_cited: ClauseCitedTable
  concern_bundle: ConcernBundleTable
  concern_case: ConcernCaseTable
  concern_custody: ConcernCustodyTable
  concern_entry: ConcernEntryTable
  concern_evidence: ConcernEvidenceTable
  concern_file_pass: ConcernFilePassTable
  concern_file_to_drop: ConcernFileToDropTable
  concern_keeping: ConcernKeepingTable
  concern_log: ConcernLogTable
  concern_message: ConcernMessageTable
  concern_once: ConcernOnceTable
  concern_opener: ConcernOpenerTable
  concern_report: ConcernReportTable
  concern_seal: ConcernSealTable
  concern_sealed_bytes: ConcernSealedBytesTable
  concern_tombstone: ConcernTombstoneTable
  concern_try: ConcernTryTable
  consent: ConsentTable
  consent_answer: ConsentAnswerTable
  cover: CoverTable
  delivery: DeliveryTable
  demo_outbox: DemoOutboxTable
  due: DueTable
  finding_answer: FindingAnswerTable
  guidance_answer: GuidanceAnswerTable
  guidance_for_review: GuidanceForReviewTable
  guidance_question: GuidanceQuestionTable
  guidance_question_clause: GuidanceQuestionClauseTable
  guidance_set_aside: GuidanceSetAsideTable
  heartbeat: HeartbeatTable
  improvement: ImprovementTable
  incident_mode: IncidentModeTable
  keeping_years: KeepingYearsTable
  late_alarm: LateAlarmTable
  line_manager: LineManagerTable
  mail: MailTable
  member_key: MemberKeyTable
  member_key_open: MemberKeyOpenTable
  member_key_way: MemberKeyWayTable
  newsletter_reader: NewsletterReaderTable
  notice: NoticeTable
  outside_said: OutsideSaidTable
  own_kind: OwnKindTable
  page_entry: PageEntryTable
  person: PersonTable
  person_name: PersonNameTable
  picture: PictureTable
  picture_pupil: PicturePupilTable
  policy_comment: PolicyCommentTable
  policy_companion: PolicyCompanionTable
  policy_consultation: PolicyConsultationTable
  policy_day: PolicyDayTable
  policy_draft: PolicyDraftTable
  policy_draft_change: PolicyDraftChangeTable
  policy_import: PolicyImportTable
  policy_reading: PolicyReadingTable
  policy_reading_reminder: PolicyReadingReminderTable
  policy_review: PolicyReviewTable
  policy_review_cause: PolicyReviewCauseTable
  policy_review_reminder: PolicyReviewReminderTable
  policy_signature: PolicySignatureTable
  policy_version: PolicyVersionTable
  post: PostTable
  post_hold: PostHoldTable
  post_version: PostVersionTable
  post_writer: PostWriterTable
  protected_change: ProtectedChangeTable
  publication: PublicationTable
  pupil: PupilTable
  reading: ReadingTable
  recovery_key: RecoveryKeyTable
  release: ReleaseTable
  role_held: RoleHeldTable
  roll_load: RollLoadTable
  roll_stamp: RollStampTable
  schema_migration: SchemaMigrationTable
  school: SchoolTable
  school_door: SchoolDoorTable
  shut_day: ShutDayTable
  stored_file: StoredFileTable
  term: TermTable
  tie: TieTable
  ties_looked_at: TiesLookedAtTable
  version_finding: VersionFindingTable
}
