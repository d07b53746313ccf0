/** Ids of different things are different types; each is a random UUID. */
export type SchoolId = string & { readonly __id: 'school' }
export type PersonId = string & { readonly __id: 'person' }
export type PostId = string & { readonly __id: 'post' }
export type ChannelId = string & { readonly __id: 'channel' }
export type PupilId = string & { readonly __id: 'pupil' }
export type PictureId = string & { readonly __id: 'picture' }
export type PublicationId = string & { readonly __id: 'publication' }
export type ReaderId = string & { readonly __id: 'newsletter-reader' }
export type CaseId = string & { readonly __id: 'concern-case' }
export type ReportId = string & { readonly __id: 'concern-report' }
export type EvidenceId = string & { readonly __id: 'concern-evidence' }

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export function isId(text: string): boolean {
  return uuid.test(text)
}
