import type { Statement } from './statement.ts'

const words =
  /\b(?:social (?:media|network\w*)|networking sites?|online|internet|platforms?|blogs?|tweets?|followers?|friend requests?|facebook|twitter|instagram|whatsapp|snapchat|tiktok|you ?tube|linkedin)\b/

/** A policy on something else may name a network once: of a policy on social media at least so many sentences speak of it. */
const leastShare = 0.015

/** Whether a document is about social media: whole, or under a heading of its own. Another answers none of our questions. */
export function isOfSocialMedia(statements: readonly Statement[]): boolean {
  if (statements.some(({ under }) => words.test(under))) return true
  const speaking = statements.filter(({ own, lead }) => words.test(`${lead} ${own}`)).length
  return speaking > 0 && speaking >= leastShare * statements.length
}
