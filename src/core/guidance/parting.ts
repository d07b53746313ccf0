import { isCourtesyPhrase } from './lists/courtesy-phrases.ts'

/** One thing that people say last: thanks, regards, a kiss, a wish, the telephone's own line. */
const said = [
  '(?:(?:many|kind|best|with|warm|very|all my|and) )*(?:thanks?|thank you|cheers|regards|wishes|ta)(?: (?:so much|very much|again|a lot|a million|all|ever so))?(?: in advance)?(?:,? for (?:your|any|the|all your|all the) (?:help|advice|time|support))?',
  'yours (?:sincerely|faithfully|truly)|sincerely|all the best|love',
  'x{1,5}',
  '(?:i )?(?:hope you )?(?:have|enjoy) (?:a|your|the rest of (?:your|the)) (?:(?:lovely|good|great|nice|restful|very) )*(?:weekend|day|evening|afternoon|week|half[ -]term|holidays?|break|summer|easter|christmas|rest)',
  'sent from (?:my )?[\\w ]{2,30}',
  'sorry (?:for|about) (?:the|such a|this) (?:long|silly|random|daft) (?:message|e-?mail|question|one)',
  '(?:i )?look(?:ing)? forward to hearing from you',
].join('|')

const lastWords = new RegExp(`(?<=[.!?,]|\\n)\\s*(?:${said})(?:[.,!;: ]+(?:${said}))*[.,!;:]*$`, 'iu')
const saidLast = new RegExp(`(?:^|[.!?,\\s])(?:${said})[.,!;:]*$`, 'iu')
const kissed = /(?<=[?!.]) *x{1,5}$/i
const aName = /^(?:\p{Lu}[\p{L}\p{M}'’-]*\.? ?){1,4}(?:\([^()]{2,40}\))?[.,!]*$/u
const longestName = 7
/** A close that begins with a capital letter, though no mark ends the question before it. */
const unmarked = /\s((?:Kind|Many|Best|Warm|Thanks?|Thx|Ta|TIA|Cheers|Regards|Yours|Love|Diolch|Sent)\b[^?!]*?)[.,!]*$/u

/** A question without what is said at its end out of politeness, and without the name under that. */
export function withoutParting(question: string): string {
  let rest = question
  for (let times = 0; times < 6; times++) {
    const bare = rest.trimEnd()
    const shorter = withoutLast(withoutSignature(bare.replace(kissed, '')).replace(lastWords, ''))
    if (shorter.trim() === '') return rest
    if (shorter === bare) break
    rest = shorter.trimEnd()
  }
  return rest
}

function withoutSignature(text: string): string {
  const words = text.split(/\s+/)
  for (let long = 1; long <= longestName && long < words.length; long++) {
    const before = words.slice(0, -long).join(' ')
    if (aName.test(words.slice(-long).join(' ')) && saidLast.test(before)) return before
  }
  return text
}

/** Without the last sentence, or what follows the last comma of it, where that is a courtesy; a picture at the end is one. */
function withoutLast(text: string): string {
  const bare = text.replace(/(?<=[.!?…)\s])\s*(?:\p{Extended_Pictographic}|\p{Cf}|\p{M}|\u200d)+\s*$/u, '')
  const [, before = '', said = ''] =
    /^(.*[.!?…\n])\s*([^.!?…\n]+(?:\b\p{Lu}\.[^.!?…\n]*)*)[.!?…]*\s*$/su.exec(bare) ?? []
  if (said !== '' && before.trim() !== '' && isCourtesyPhrase(said)) return before
  const begun = unmarked.exec(bare)
  return begun && begun.index > 0 && isCourtesyPhrase(begun[1] ?? '') ? bare.slice(0, begun.index) : bare
}
