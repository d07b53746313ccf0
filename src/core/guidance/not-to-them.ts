import { firstNot } from './first-not.ts'
import type { GuidanceAnswer } from './guidance-answer.ts'
import { rolesInWords } from './roles-in-words.ts'

/** Words that send somebody to people, without whoever it is about: whoever stands over them instead. */
export function notToThem(words: string, { notTo = [], asker, verdict }: GuidanceAnswer): string {
  const instead = rolesInWords([firstNot(notTo, notTo.includes('headteacher') ? ['chair-of-governors'] : [])], asker)
  const turned = notTo.reduce((said, role) => {
    const theirs = new RegExp(`\\b(ask|tell|talk to|with|and|or) ${rolesInWords([role], asker)}\\b`, 'gi')
    return said.replace(theirs, (_all, verb: string) => `${verb} ${instead}`)
  }, words)
  const toNobodyOf = notTo.filter((role) => role !== 'line-manager' && role !== 'senior-leader').slice(0, 2)
  if (verdict !== 'report' || toNobodyOf.length === 0 || turned.includes('does not go to')) return turned
  return `${turned} It does not go to ${rolesInWords(toNobodyOf, asker)}.`
}
