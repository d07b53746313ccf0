/** What a record is that shows how a clause stands, in a word or two before its day. */
const words: Readonly<Record<string, string>> = {
  acknowledgement: 'signed or confirmed',
  adoption: 'adopted',
  approval: 'approved',
  cause: 'noted for a review',
  check: 'names checked',
  closing: 'closed',
  companion: 'place noted',
  consultation: 'people asked',
  draft: 'draft begun',
  entry: 'in the register',
  minute: 'minuted',
  permission: 'permission noted',
  person: 'in the list of people',
  'policy-reading': 'read by somebody',
  proposal: 'proposed',
  publication: 'published',
  'put-forward': 'post put forward',
  'put-to-governors': 'put to governors',
  reading: 'post read by a colleague',
  release: 'post let out',
  review: 'reviewed',
  'review-due': 'review due',
  signature: 'signed',
  version: 'policy put in force',
}

/** Said as it is named where there is no better word yet. */
export function proofInWords(kind: string): string {
  return words[kind] ?? kind.replaceAll('-', ' ')
}
