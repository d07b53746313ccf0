import type { Clause } from '../clause.ts'
import { doers } from './who-does-it.ts'

/** Words by which a sentence binds. */
export type Way = {
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
export const ways: readonly Way[] = [
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
