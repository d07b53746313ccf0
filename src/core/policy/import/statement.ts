import { plainWords } from './cue.ts'
import type { ImportedClause } from './imported-clause.ts'
import { replyOf, ruleOf, ruleOfRow } from './question-and-answer.ts'
import { sentencesOf } from './sentences.ts'
import { leadsToPurposes, rulesOnNothing } from './unruled.ts'

/** One sentence of a clause: as the school wrote it, and as cues are matched to it, with the words that lead into it. */
export type Statement = {
  readonly clause: ImportedClause
  readonly sentence: string
  readonly said: string
  readonly under: string
  /** What stands around it, and itself: the nearest heading, the sentences just before it in its clause. */
  readonly near: string
  /** Its own words, in plain words, and those that lead into it: a question, the opening of a list. */
  readonly own: string
  readonly lead: string
  /** That a question leads into it which it affirms or denies. */
  readonly reply?: 'yes' | 'no'
  /** Where names and items are looked for: its own words, with those of the question that it affirms. */
  readonly names: string
  /** The nearest heading, and the sentence before it in its clause unless it leans on that. */
  readonly before: string
  /** What it leans on: the sentence before it, and the one that this leans on in turn. */
  readonly meant: string
  /** That it asks, or tells of what was or is elsewhere or is not decided: nothing is read from it. */
  readonly rulesNothing: boolean
}

export type Told = (words: string) => string
const asItStands: Told = (words) => words

/** `told` puts the words of whoever speaks in the document as those of their post; `before` is the clause before this one. */
export function statementsOf(clause: ImportedClause, told: Told = asItStands, before?: ImportedClause): Statement[] {
  const under = plainWords(clause.under.join(' > '))
  const heading = plainWords(clause.under.at(-1) ?? '')
  const over = plainWords(clause.under.slice(-2).join(' . '))
  const sentences = sentencesOf(clause.text)
  const plain = sentences.map((sentence) => (asks(sentence) ? plainWords(sentence) : told(plainWords(sentence))))
  const leadIn =
    clause.leadIn === '' ? '' : `${plainWords(clause.leadIn.replace(/[:–—-]$/, '')).replace(pointing, '')} `
  const isOfPurposes = leadsToPurposes(leadIn)
  const onlyAsks = asks(sentences.at(-1) ?? '') && sentences.length <= 4
  const alone = questionIn(heading) ?? (/\.$/.test(heading) ? heading : undefined) ?? questionBefore(clause, before)
  const asked = askedWith(alone, before)
  const opening = leansBack(plain[0] ?? '') && sameSection(clause, before) ? told(plainWords(lastOf(before))) : ''
  const leans = plain.map(leansOn)
  return sentences.map((sentence, at) => {
    const own = plain[at] ?? ''
    const question = at === 0 ? questionIn(heading) : asks(sentences[at - 1] ?? '') ? plain[at - 1] : undefined
    const said = question === undefined ? ruleOfRow(`${leadIn}${own}`) : ruleOf(question, own)
    const lead = [leadIn.trim(), (asks(sentences[at - 1] ?? '') ? plain[at - 1] : asked) ?? '']
      .filter((each) => each !== '')
      .join('. ')
    const reply =
      at > 0 && !asks(sentences[at - 1] ?? '') ? undefined : /\?["')]*$/.test(lead) ? replyOf(own) : undefined
    const last = at > 0 ? (plain[at - 1] ?? '') : opening
    const meant = leans[at] && leans[at - 1] ? [at > 1 ? (plain[at - 2] ?? '') : opening, last] : [last]
    const earlier = [at > 1 ? plain[at - 2] : opening, at > 0 ? plain[at - 1] : ''].filter((each) => each !== '')
    return {
      clause,
      sentence,
      said,
      under,
      near: [over, ...earlier, said].join(' . '),
      own,
      lead,
      ...(reply === undefined ? {} : { reply: reply.reply }),
      names: reply === undefined ? said : reply.reply === 'yes' ? `${lead} ${own}` : reply.rest,
      before: [headingsBut(clause, asked), ...(leans[at] ? [] : [last])].filter((each) => each !== '').join('. '),
      meant: leans[at] ? meant.filter((each) => each !== '').join('. ') : '',
      rulesNothing:
        onlyAsks ||
        isOfPurposes ||
        /^(?:dear|yours)\b/.test(own) ||
        asks(sentence) ||
        rulesOnNothing(own, plain[at + 1]),
    }
  })
}

/** “… the following points:” says nothing of what the points are. */
const pointing =
  /,? ?\b(?:the |these )?following(?: (?:points|rules|guidelines|guidance|things|principles|conditions))?$/

/** “And if …?”, “At lunch, then?”: a question that leans on the one before it. */
const leansOnLast = (question: string) =>
  /^(?:and|but|what (?:about|if)|so|or|even|not even|at|in|on|if|does that|is that)\b|\bthen\?$/.test(question)

const asks = (sentence: string) => /\?["”’')]*$/.test(sentence) && !/: /.test(sentence)
const questionIn = (heading: string) => (/\?$/.test(heading) && heading.split(' ').length > 1 ? heading : undefined)

/** The two nearest headings, but for the question that leads in. */
function headingsBut(clause: ImportedClause, asked: string | undefined): string {
  return clause.under
    .slice(-2)
    .map(plainWords)
    .filter((each) => each !== asked)
    .join('. ')
}

/** The question that is a paragraph by itself, which this clause answers. */
function questionBefore(clause: ImportedClause, before: ImportedClause | undefined): string | undefined {
  return sameSection(clause, before) && asks(lastOf(before)) ? plainWords(before.text) : undefined
}

/** A question with the one that it leans on. */
function askedWith(asked: string | undefined, before: ImportedClause | undefined): string | undefined {
  if (asked === undefined || !leansOnLast(asked)) return asked
  const last = plainWords(before?.under.at(-1) ?? '')
  return questionIn(last) !== undefined && last !== asked ? `${last} ${asked}` : asked
}

/** “They …”, “Exceptions …”: words that mean what was just said. */
function leansBack(said: string): boolean {
  return /^(?:(?:if|when|unless) )?(?:it|they|them|this|that|these|those|such|he|she|his|her|their|the same|exceptions?|otherwise|nor|but|and|or|so|same|instead|anything else)\b/.test(
    said,
  )
}

/** “Only the head can give it”, “Both are set up by her”: said of what was said before. */
function leansOn(said: string): boolean {
  return leansBack(said) || leaning.opening.test(said) || (said.split(' ').length <= 12 && leaning.within.test(said))
}
const leaning = {
  opening:
    /^(?:[\w']+ ){0,5}?(?:it|they|them|this(?! (?:policy|letter|document|school|paper|note|guide|page)\b)|these|those|such(?! as)|both|either|neither|the other|the first|the second|the same|he|she|does so|do so|the answer|the latter|the former)\b/,
  within:
    /\b(?:it|they|them|this(?! (?:policy|letter|document|school|paper|note|guide|page)\b)|that|these|those|such(?! as)|both|he|she|her|him|so|one)\b/,
}

const sameSection = (clause: ImportedClause, before: ImportedClause | undefined): before is ImportedClause =>
  before !== undefined && before.under.join('\n') === clause.under.join('\n')

const lastOf = (clause: ImportedClause | undefined) => sentencesOf(clause?.text ?? '').at(-1) ?? ''
