import type { About } from './about.ts'
import { type Fact, facts } from './fact.ts'
import type { KindId } from './kind-of-report.ts'
import { type FactCue, factCues, usualDoer, usualDoerAtWork } from './lists/fact-cues.ts'
import { factsOfKinds } from './lists/facts-of-kinds.ts'
import { isAtWork, type ReporterKind } from './reporter.ts'

const doers: readonly Fact[] = facts.filter((fact) => fact.startsWith('by-'))

/**
 * What is so in a report: what its kind always says, whom it is about, who tells it, and what its words give away.
 * Words only ever add a fact; nothing that was said is taken back by what the text seems to mean.
 */
export function factsInReport(kind: KindId, reporter: ReporterKind, text: string, about?: About): readonly Fact[] {
  const found = new Set<Fact>(factsOfKinds[kind])
  if (isAtWork(reporter)) found.add('reporter-at-work')
  if (about?.choices.includes('headteacher')) found.add('by-headteacher')
  if (about?.choices.includes('dsl')) found.add('by-dsl')
  const words = withoutDenials(text.toLowerCase().replaceAll('’', "'"))
  const deeds = withoutTheTeller(words)
  for (const cue of factCues) {
    if (cue.kinds && !cue.kinds.includes(kind)) continue
    if (cue.reporters && !cue.reporters.includes(reporter)) continue
    if (cue.unlessDoer && doers.some((doer) => found.has(doer))) continue
    if (cue.needs && !cue.needs.every((fact) => found.has(fact))) continue
    if (cue.unless?.test(words)) continue
    if (cue.words.test(saysWhoDidIt(cue) ? deeds : words)) for (const fact of cue.facts) found.add(fact)
  }
  if (!doers.some((doer) => found.has(doer))) {
    const usual = isAtWork(reporter) ? (usualDoerAtWork[kind] ?? usualDoer[kind]) : usualDoer[kind]
    if (usual) found.add(usual)
  }
  return [...withConsequences(found)]
}

/** `No swearing`, `it isn't racist`: what somebody says is not there gives nothing away. */
function withoutDenials(words: string): string {
  return words.replace(
    /\b(?:no|not|without|isn't|wasn't|never|nothing) (?:any |a |really |being )?(?:swear\w*|rac\w+|abus\w*|threat\w*|rude|nasty|violen\w*|offensive|in danger)/g,
    '',
  )
}

function saysWhoDidIt({ facts: given }: FactCue): boolean {
  return given.some((fact) => doers.includes(fact) && fact !== 'by-reporter')
}

/** `I'm a TA`, `I told the class teacher`: who tells, and who was told, did nothing by that. */
function withoutTheTeller(words: string): string {
  return words.replace(
    /\b(?:i'm|i am|i was|i work as) (?:only |also |just |both )?(?:a|an|the|one of (?:the|your)) (?:[\w-]+ ){0,2}?(?:ta|teacher|teaching assistant|lsa|midday|secretary|caretaker|governor|volunteer|cook|coach|mum|dad|parent)\b(?! (?:who|that|whose)\b)|\bi(?:'ve| have)? (?:also |already )?(?:told|asked|emailed|rang|phoned|spoke to|spoken to|wrote to|written to|went to|complained to) (?:the|my|our|his|her|their|a) (?:[\w-]+ ){0,2}?(?:ta|teacher|teaching assistant|secretary|office|governor)\b(?! (?:who|that|whose|concerned)\b)/g,
    '',
  )
}

const employed: readonly Fact[] = ['by-headteacher', 'by-dsl', 'by-senior-leader', 'by-line-manager']

/**
 * What follows from what was found. An honest slip that its own maker reports is no misconduct; and that somebody was
 * told and did not act is not what they were told of.
 */
function withConsequences(found: Set<Fact>): Set<Fact> {
  const has = (...wanted: Fact[]) => wanted.every((fact) => found.has(fact))
  if (employed.some((one) => has(one)) && !has('told-and-not-acted')) found.add('by-employee')
  if (has('by-chair-of-governors')) found.add('by-governor')
  if (has('on-official-channel', 'personal-data', 'child-at-risk', 'by-employee')) found.add('confidential-leak')
  if (has('by-parent', 'posted', 'unsuitable-conduct')) found.add('parent-misuse')
  if (has('by-parent', 'fair-complaint', 'posted')) found.add('parent-misuse')
  if (has('confidential-leak', 'posted') && !has('by-reporter') && !has('on-official-channel'))
    found.add('unsuitable-mention')
  if (has('fair-complaint', 'names-somebody')) found.add('unsuitable-mention')
  if (has('impersonation') && (has('to-adult-at-work') || has('to-school'))) found.add('unsuitable-mention')
  if (has('threat-of-violence', 'posted') || (has('racist', 'posted') && !has('by-pupil')))
    found.add('unsuitable-mention')
  if (has('threat-of-violence', 'to-adult-at-work')) found.add('abuse-of-adult')
  if (has('threat-of-violence', 'to-pupil') || has('danger-now')) found.add('child-at-risk')
  return found
}
