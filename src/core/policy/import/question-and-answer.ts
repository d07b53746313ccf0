/** What a question and the first sentence of its answer say together, as a rule would put it. */
export function ruleOf(question: string, answer: string): string {
  const asked = question.replace(/\?+["')]*$/, '').trim()
  const found =
    /^(?:(no|nope|never|not|absolutely not|certainly not|sorry,? no|please (?:don't|do not)|i'm afraid not|afraid not)|(yes|yep|certainly|of course|absolutely|by all means|always))\b[,.;:! -]*(.*)$/.exec(
      answer,
    )
  if (!found) return `${asked}: ${answer}`
  const rest = found[3] ?? ''
  if (found[1] !== undefined) return `${found[1] === 'not' ? 'not ' : ''}${denied(asked)}. ${rest}`.trim()
  return `${affirmed(asked)}. ${rest}`.trim()
}

const needs =
  /^(?:(?:so|but|and) )?(?:do|does|must|will|would) (?:\w+ ){1,4}?(?:have to|need to|need|must)\b|^must\b|^is (?:\w+ ){0,3}(?:needed|required|necessary)|^(?:is|are) (?:there|it) (?:any )?(?:need|necessary|compulsory)/
const allows =
  /(?:^|\b(?:so|and|but),? )(?:can|could|may|should|shall|am i|are (?:we|staff|pupils|parents|children|they) (?:allowed|free|permitted)|is it (?:ok|okay|all right|alright|fine|acceptable|allowed|permitted)|do (?:we|you) (?:allow|let|permit)|what (?:if|about))\b/

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
