import type { HelpLine } from '../../concerns/help-line.ts'
import { helpLines } from '../../concerns/lists/help-lines.ts'
import type { Role } from '../../people/role.ts'
import { type Asker, servesTheSchool } from '../asker.ts'
import type { GuidanceAnswer } from '../guidance-answer.ts'
import { rolesInWords } from '../roles-in-words.ts'
import type { Heard } from './as-heard.ts'

/** A line that helps, as a sentence names it: “Childline on 0800 1111”. */
export function lineInWords(id: 'childline' | 'nspcc' | 'posh' | 'samaritans'): string {
  const line: HelpLine | undefined = helpLines.find((each) => each.id === id)
  return line ? `${line.name} on ${line.reach.number}` : ''
}

/** What stands over an answer to a question that tells of harm. */
export function heardHeading(heard: Heard): string {
  if (heard.maybe) return 'Is a child hurt, or afraid? Tell somebody first'
  return heard.besides ? 'Tell somebody first' : 'Tell somebody now'
}

/** What to do now about a child who is hurt or may be, sentence by sentence: the first thing that is said, to anybody. */
export function heardInWords(heard: Heard, { asker, holder, notTo = [] }: GuidanceAnswer): readonly string[] {
  if (asker === 'pupil') return toPupil(heard, notTo)
  if (servesTheSchool(asker)) return toWhoeverServes(heard, holder?.roles ?? [], asker)
  const lead = heard.told[0] ?? 'dsl'
  if (!heard.grave)
    return [
      'Is somebody in danger at this moment? Ring 999.',
      `Tell ${atSchool(lead)} or the class teacher today. Name nobody online.`,
    ]
  return [
    'Is somebody in danger at this moment? Ring 999.',
    `Tell ${atSchool(lead)} today, or the council’s children’s social care.`,
    `You can also ring the ${lineInWords('nspcc')}. You need not be sure to ring.`,
    'Do not question the child. Listen, and write down their own words.',
    ...(heard.selfHarm ? ['Do not leave them alone.'] : []),
  ]
}

function atSchool(role: Role): string {
  return role === 'dsl' ? 'the school’s safeguarding lead' : rolesInWords([role], 'parent')
}

function toWhoeverServes(heard: Heard, held: readonly Role[], asker: Asker): readonly string[] {
  const others = heard.told.filter((role) => !held.includes(role))
  const told =
    others.length === 1 ? rolesInWords(others, asker) : others.map((one) => rolesInWords([one], asker)).join(' and ')
  const mine = others.length < heard.told.length
  return [
    mine
      ? 'This comes to you: act on it now, today and not tomorrow. Where a child may come to harm, ring the council’s children’s social care.'
      : `Tell ${told} now: today, not tomorrow.`,
    'Is somebody in danger at this moment? Ring 999 first.',
    ...(heard.selfHarm ? ['Do not leave the child alone.'] : []),
    'Do not promise to keep it secret.',
    'Do not question the child. Listen, and write down their own words, with the date and the time.',
    ...(heard.grave ? [] : ['Name nobody online.']),
    ...(heard.byStaff ? ['Say nothing to the person it is about.'] : []),
  ]
}

function toPupil(heard: Heard, notTo: readonly Role[]): readonly string[] {
  const trusted = notTo.length > 0 || heard.byStaff ? 'a grown-up you trust who did not do it' : 'a grown-up you trust'
  return [
    'It is not your fault. You did right to say it.',
    `Tell ${trusted} today, at school or at home. You are not in trouble, even if somebody told you to keep it secret.`,
    `You can ring ${lineInWords('childline')}, day or night. It is free.`,
    'Are you or somebody else in danger now? Ring 999.',
  ]
}

/** Why somebody is told although no clause of the policy says so. */
export const lawOfHearing =
  'No clause of our policy says so. The law’s own guidance does: Keeping children safe in education, and Working together to safeguard children.'
