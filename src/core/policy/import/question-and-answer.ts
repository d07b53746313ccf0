const no =
  "no|nope|never|not|absolutely not|certainly not|definitely not|sorry,? no|still no|please (?:don't|do not)|i'm afraid not|afraid not|we'd rather not|none"
const yes = 'yes|yep|certainly|definitely|of course|absolutely|by all means|always|indeed'
const replied = new RegExp(`^(?:(${no})|(${yes}))\\b(?! one\\b)[,.;:! -]*(.*)$`)

/** Whether an answer begins by denying or affirming what is asked, and what it goes on to say. */
export function replyOf(answer: string): { readonly reply: 'yes' | 'no'; readonly rest: string } | undefined {
  const found = replied.exec(answer)
  return found ? { reply: found[1] === undefined ? 'yes' : 'no', rest: found[3] ?? '' } : undefined
}

/** What a question and the first sentence of its answer say together, as a rule would put it. */
export function ruleOf(question: string, answer: string): string {
  const asked = question.replace(/\?+["')]*$/, '').trim()
  const found = replyOf(answer)
  if (!found) return `${asked}: ${answer}`
  const { reply, rest } = found
  if (reply === 'no') return `${/^not\b/.test(answer) ? 'not ' : ''}${denied(asked)}. ${rest}`.trim()
  return `${affirmed(asked)}. ${rest}`.trim()
}

const needs =
  /^(?:(?:so|but|and) )?(?:do|does|must|will|would) (?:\w+ ){1,4}?(?:have to|need to|need|must)\b|^must\b|^is (?:\w+ ){0,3}(?:needed|required|necessary)|^(?:is|are) (?:there|it) (?:any )?(?:need|necessary|compulsory)/
const allows =
  /(?:^|\b(?:so|and|but),? )(?:can|could|may|should|shall|am i|are (?:we|staff|pupils|parents|children|they) (?:allowed|free|permitted)|is it (?:ok|okay|all right|alright|fine|acceptable|allowed|permitted)|do (?:we|you) (?:allow|let|permit)|what (?:if|about))\b/

/** What kind of thing a question asks: whether something is needed, whether it is allowed, or whether it is so. */
export function askedFor(asked: string): 'need' | 'may' | 'is' {
  const last = asked.split(/(?<=[.!?]) /).at(-1) ?? ''
  return needs.test(last) ? 'need' : allows.test(last) ? 'may' : 'is'
}

function denied(asked: string): string {
  if (needs.test(asked)) return `it is not necessary: ${asked}`
  return allows.test(asked) ? `must not: ${asked}` : `no, it is not so: ${asked}`
}

function affirmed(asked: string): string {
  if (needs.test(asked)) return `must: ${asked}`
  return allows.test(asked) ? `may: ${asked}` : `yes, it is so: ${asked}`
}

/** “Parents of pupils: No” forbids; “Extra check when signing in?: Yes” asks for it. */
export function ruleOfRow(said: string): string {
  const found = /^([^:]{3,90}): ((?:no|never|not allowed|yes|always)\b[^:]*)$/.exec(said)
  if (!found) return said
  const [, first = '', answer = ''] = found
  if (first.includes('?')) return ruleOf(first, answer)
  return /^(?:no|never|not)\b/.test(answer) ? `must not: ${first}. ${answer}` : `may: ${first}. ${answer}`
}
