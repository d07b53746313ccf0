import type { Clause } from '../clause.ts'
import { plainWords } from './cue.ts'
import type { ImportedClause } from './imported-clause.ts'
import { sentencesOf } from './sentences.ts'
import { rulesOnNothing } from './unruled.ts'
import { actorIn, doers } from './who-does-it.ts'

/** Whom a clause binds, and how strongly it speaks. */
export type Binding = { readonly actor: string; readonly modality: Clause['modality'] }

/**
 * Whom a school's own clause binds and how strongly, by its own words: the subject of what it says and the verb. Of
 * several sentences the strongest speaks for the clause, the first of those. What is only told binds nobody to anything.
 */
export function bindingOf(clause: Said): Binding {
  const lead = clause.leadIn
  // “Staff keep to the following: Nobody posts …”: each item is a sentence of its own, and speaks for itself.
  const alone = /\b(?:following|these|below)\b[^:]{0,30}:?\s*$/i.test(lead)
    ? bindingOf({ ...clause, leadIn: '' })
    : undefined
  if (alone && alone.modality !== 'fact') {
    return alone.actor === 'all' ? { ...alone, actor: actorIn(mainClause(plainWords(lead))) ?? 'all' } : alone
  }
  return strongestOf(clause)
}

type Said = Pick<ImportedClause, 'text' | 'leadIn' | 'under'>

function strongestOf(clause: Said): Binding {
  const heard = sentencesOfClause(clause).map(plainWords)
  const headed = actorOfHeading(clause.under)
  let last: string | undefined
  const read = heard.map((said, at) => {
    const { actor, modality, declares } = bindingOfSentence(said, heard[at + 1])
    const meant = actor ?? (leansBack.test(said) ? last : undefined) ?? headed
    last = meant
    return { binding: { actor: meant ?? 'all', modality }, weight: declares ? 1.5 : weight[modality] }
  })
  const strongest = Math.max(...read.map((one) => one.weight))
  return read.find((one) => one.weight === strongest)?.binding ?? { actor: 'all', modality: 'fact' }
}

const weight: Readonly<Record<Clause['modality'], number>> = {
  must_not: 3,
  must: 3,
  should_not: 2,
  should: 2,
  may: 1,
  aim: 0,
  fact: 0,
}

const leansBack = /^(?:they|them|these|those|this|it|he|she|both|nor|and|but|or)\b/

/** The sentences, each item of a list with the words that lead into it: “Staff must not” and “name the school …”. */
function sentencesOfClause({ text, leadIn }: Pick<ImportedClause, 'text' | 'leadIn'>): readonly string[] {
  const lead = leadIn.replace(/\s*(?:,? the following)?[\s:–—-]*$/, '')
  return sentencesOf(lead === '' ? text : `${lead} ${text}`)
}

/** A heading that names one group stands for whoever is meant below it: “Staff”, “For parents”. */
function actorOfHeading(under: readonly string[]): string | undefined {
  const last = plainWords(under.at(-1) ?? '')
  return last.split(' ').length <= 6 ? actorIn(last) : undefined
}

/** `declares` where it says whom the whole document binds, which no mere leave beside it outweighs. */
type Read = {
  readonly actor: string | undefined
  readonly modality: Clause['modality']
  readonly declares?: true
}

function bindingOfSentence(said: string, next: string | undefined): Read {
  const fact = { actor: actorIn(mainClause(said).split(' ').slice(0, 5).join(' ')), modality: 'fact' } as const
  if (notBound.test(said)) return { actor: 'nobody', modality: 'fact', declares: true }
  const applies = appliesTo.exec(said)
  if (applies) return { actor: actorIn(applies[1] ?? '', 'several') ?? 'all', modality: 'fact', declares: true }
  if (rulesOnNothing(said, next) || /\?$/.test(said) || /:$/.test(said)) return fact
  for (const { modality, words, whom } of ways) {
    const found = words.exec(said)
    if (found) return { actor: subjectOf(said, found, whom), modality }
  }
  return fact
}

/** “Pupils and parents are not bound by this”, “This policy does not apply to pupils”. */
const notBound =
  /\b(?:are|is) not (?:bound|covered|governed|affected) by\b|\b(?:do|does) not (?:apply to|bind|cover|extend to)\b|\bnot (?:apply|extend) to\b/
const appliesTo =
  /^(?:this|the|our|these) (?:[\w-]+ ){0,4}?(?:policy|document|guidance|code|rules?|guidelines?) (?:also )?(?:appl(?:y|ies) to|covers?|binds?|is for|are for|is (?:meant|intended|written) for) (.*)$/

type Way = {
  readonly modality: Clause['modality']
  readonly words: RegExp
  /** Where whoever is bound stands: before these words, after them, in “by …”, or nowhere, for it is said to everybody. */
  readonly whom: 'before' | 'after' | 'everybody' | 'us' | 'done'
}

const people = `(?:${doers})`
const not = "(?:not|never|n't)"
/** What is said of what people think, have or are, and not of what they do. */
const noDeed =
  '(?:have|has|be|know|want|think|believe|wish|mean|intend|expect|need|currently|yet|always|necessarily|say|like|monitor|see why|own|employ|offer|teach)'
const cannotBe = `\\b(?:must|may|shall|can|could|will|would) ?(?:also |always |therefore |under no circumstances )?${not}\\b`

/** How a sentence binds, the strongest and the most particular first. */
const ways: readonly Way[] = [
  // What is put as possible or done to somebody for a breach: neither asked of anybody nor allowed to them.
  {
    modality: 'fact',
    words:
      /\b(?:may|can|could|might|will) (?:also |then )?(?:face|lead to|result in|be (?:subject to|disciplined|dismissed|treated as|regarded as|seen as|considered|liable|reported to the police)|amount to|constitute|have (?:consequences|an effect))/,
    whom: 'before',
  },
  {
    modality: 'may',
    words:
      /\b(?:need not|needn't|(?:do|does|did)(?: not|n't) (?:have|need) to|(?:is|are)(?: not|n't) (?:required|obliged|expected|bound) to|no need (?:for \w+ )?to)\b/,
    whom: 'before',
  },
  {
    modality: 'should_not',
    words:
      /\b(?:(?:should|ought) ?(?:not|never|n't)|should (?:avoid|refrain)|(?:is|are) (?:strongly )?(?:advised (?:not to|against)|discouraged)|discourages?|advised against|(?:is|are) asked not to|try not to)\b/,
    whom: 'before',
  },
  {
    modality: 'should_not',
    words: /\b(?:we )?(?:ask|advise|urge|encourage)s? (?=[\w ,'/-]{3,40} not to\b)/,
    whom: 'after',
  },
  {
    modality: 'must_not',
    words: /\b(?:we )?(?:tell|expect|require|order)s? (?=[\w ,'/-]{3,40} not to\b)/,
    whom: 'after',
  },
  {
    modality: 'must_not',
    words: /^only (?=[\w ,'/-]{2,60}? (?:may|can|must|should|is allowed|are allowed)\b)/,
    whom: 'everybody',
  },
  {
    modality: 'must_not',
    words: /^(?:nobody|no[- ]one|none of (?:us|you)|no (?:person|individual))\b/,
    whom: 'everybody',
  },
  {
    modality: 'must_not',
    words: /^no (?:[\w'-]+ ){1,5}?(?:is|are) (?:ever )?\w+(?:ed|en|wn|nt|ld|ut)\b/,
    whom: 'done',
  },
  {
    modality: 'must_not',
    words: new RegExp(`^no (?=[\\w '-]{0,30}?${people}\\b[\\w ,'-]{0,60}? (?:may|can|must|should|will|is|are|to)\\b)`),
    whom: 'after',
  },
  { modality: 'must_not', words: new RegExp(cannotBe), whom: 'before' },
  { modality: 'must_not', words: /\b(?:cannot|won't|mustn't|can't|(?:is|are) (?:not|never) to)\b/, whom: 'before' },
  {
    modality: 'must_not',
    words:
      /\b(?:is|are|be) (?:strictly |absolutely |also |therefore )*(?:(?:not|never) (?:strictly )?(?:allowed|permitted|acceptable|authorised|tolerated|appropriate)|forbidden|prohibited|banned|unacceptable)\b|\bno circumstances in which\b|\b(?:forbids?|prohibits?|bans?)\b/,
    whom: 'before',
  },
  {
    modality: 'must_not',
    words: new RegExp(`^(?:please )?(?:do not|don't|never) (?!${noDeed}\\b)`),
    whom: 'everybody',
  },
  {
    modality: 'must_not',
    words: new RegExp(
      `\\b${people}\\b(?: who [\\w ,']{3,60}?)? (?:never|(?:do|does)(?: not|n't)(?: ever)?) (?!${noDeed}\\b)`,
    ),
    whom: 'before',
  },
  {
    modality: 'must_not',
    words: new RegExp(`\\bwe (?:never|(?:do|will)(?: not|n't)(?: ever)?) (?!${noDeed}\\b)`),
    whom: 'us',
  },
  {
    modality: 'must_not',
    words:
      /\b(?:is|are) (?:not|never|n't) (?:ever |normally )?(?!needed|intended|limited|affected|concerned|interested|supposed|meant|prepared|expected|required|obliged|involved|based|related|confined|restricted)\w+(?:ed|en|wn|nt|ld|ut)\b/,
    whom: 'done',
  },
  {
    modality: 'must_not',
    words:
      /(?:^|: |\| )(?:no (?!later\b|more\b|longer\b|doubt\b|matter\b|one\b)|none\b|never\b|not (?:allowed|permitted)\b)/,
    whom: 'before',
  },
  {
    modality: 'must',
    words:
      /\b(?:must|shall|ha(?:ve|s) to|needs? to|(?:is|are) (?:required|obliged|bound|to|responsible for)|it is [\w ']{3,40} (?:duty|responsibility|job) to|(?:has|have) (?:a|the) (?:duty|responsibility) to|require[sd]?\b(?= (?:all |every )?[\w ]{3,30} to\b))\b/,
    whom: 'before',
  },
  {
    modality: 'should',
    words:
      /\b(?:should|ought to|(?:is|are) (?:also |strongly |all )*(?:expected|advised|encouraged|asked|reminded|recommended|urged) to|it is (?:good|best) practice to)\b/,
    whom: 'before',
  },
  {
    modality: 'should',
    words:
      /\b(?:we (?:also |do )?(?:ask|expect|encourage|advise|urge|invite|recommend)|(?:school|academy|trust|governors|headteacher) (?:asks?|expects?|encourages?|advises?|urges?|invites?|recommends?)) (?:that )?(?=[\w ,'/()-]{2,60} (?:to|do|should)\b)/,
    whom: 'after',
  },
  {
    modality: 'must',
    words: new RegExp(
      `\\b${people}\\b[\\w ,'()/-]{0,60}? will (?!be (?:able|asked|told|given|sent|invited|offered|taught|shown|supported)|find|see|know|want|need)`,
    ),
    whom: 'before',
  },
  {
    modality: 'may',
    words: /\b(?:may|can|(?:is|are) (?:also )?(?:allowed|permitted|free|welcome|entitled) to)\b/,
    whom: 'before',
  },
  {
    modality: 'aim',
    words: /\b(?:aims? to|aim is to|seeks? to|hopes? to|(?:is|are) committed to|strives? to|works? towards)\b/,
    whom: 'before',
  },
  // Told as what is done: a rule of the school in the present tense.
  {
    modality: 'must',
    words:
      /\b(?:is|are|will be) (?:\w+ly |always |first |only |then |also |all |both )*(?:reviewed|agreed|approved|checked|read|looked at|kept|held|written down|recorded|reported|logged|stored|monitored|removed|taken down|deleted|blocked|signed|asked|told|trained|given|shared only|obtained|sought|passed (?:on )?to|dealt with|handled|decided)\b(?! (?:like|as if))/,
    whom: 'done',
  },
  {
    modality: 'must',
    words: new RegExp(
      `\\b${people}\\b(?: who [^,.]{3,60}?|, [^,.]{3,50},|(?: [\\w'-]+){0,3}?) (?:always |only |also |then )*(?:reports?|tells?|signs?|agrees?(?: to)?|approves?|checks?|keeps?|reads?|records?|speaks? to|goes to|go to|decides?|leads?|reviews?|removes?|takes? down|blocks?|deletes?|answers?|replies|reply|monitors?|logs?|writes? down|gets?|obtains?|informs?|notif(?:y|ies)|refers?|follows?|asks?|hands?|stays? (?:out|off)|uses? only|sets?)\\b`,
    ),
    whom: 'before',
  },
  {
    modality: 'must',
    words:
      /\bwe (?:always |only |also |then |will )*(?:report|sign|agree|approve|check|keep|read|record|decide|review|remove|take down|block|delete|answer|reply|monitor|log|write down|get|obtain|inform|notify|refer|ask|train|hold)\b/,
    whom: 'us',
  },
  {
    modality: 'must',
    words:
      /^(?:please |always |if [^,]{3,80}, |when(?:ever)? [^,]{3,80}, )*(?:keep|tell|report|ask|check|make sure|ensure|use|write|think|remember|avoid|stay|take|speak|treat|respect|read|save|come to|go to|be )\b/,
    whom: 'everybody',
  },
  { modality: 'must', words: /(?:: |\| )only (?:with|by|after|where|when|if)\b/, whom: 'before' },
]

/** Whoever stands before the verb; where nobody does, whoever it is done by. */
function subjectOf(said: string, found: RegExpExecArray, whom: Way['whom']): string | undefined {
  if (whom === 'everybody') return /^(?:nobody|no[- ]one|only)\b/.test(said) ? 'all' : undefined
  const before = said.slice(0, found.index + (whom === 'before' ? found[0].length : 0))
  if (whom === 'after') return actorIn(said.slice(found.index + found[0].length).split(/ (?:not )?to /)[0] ?? '')
  if (whom === 'us') return /\b(?:never|not|n't)\b/.test(found[0]) ? 'staff' : 'school'
  const after = said.slice(found.index)
  const isDone = whom === 'done' || /^(?:\S+ ){1,3}be \w+(?:ed|en|wn|nt|ld)\b/.test(after)
  const by = isDone ? /\bby (.*)$/.exec(after)?.[1]?.split(/ and by | before | unless /)[0] : undefined
  const doer = by === undefined ? undefined : actorIn(by)
  // What is done to somebody binds whoever does it: “The safeguarding lead must be told” binds everybody else.
  if (isDone) return doer ?? (whom === 'done' && !/\b(?:no|not|never|n't)\b/.test(found[0]) ? 'school' : undefined)
  const row = /^([^:.]{2,60}): /.exec(said)?.[1]
  if (row !== undefined && /\bstaff\b/.test(row)) return 'staff'
  return actorIn(mainClause(before), 'several')
}

/** The words about whoever does it, without what is said of the time or the case: “When a parent asks, staff must …”. */
function mainClause(before: string): string {
  const after =
    /^(?:if|when|whenever|where|before|after|unless|while|although|though|in|on|at|for|as|with|during|since|to|by)\b[^,]*, (.+)$/.exec(
      before,
    )
  const main = after?.[1] ?? before
  return main.split(/\b(?:who|whose|that|which|with|of|to|for|from|about|against|at|in)\b/)[0]?.trim() || main
}
