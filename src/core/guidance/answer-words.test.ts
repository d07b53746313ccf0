import { describe, expect, it } from 'vitest'
import { asPrinted } from '../policy/as-printed.ts'
import type { ClauseId } from '../policy/clause.ts'
import { noOwnChanges, type OwnClause } from '../policy/own-changes.ts'
import { allPacks, policyFrom } from '../policy/packs/all-packs.ts'
import { ownDocument, schoolPolicy } from '../policy/school-policy.ts'
import { answerQuestion } from './answer-question.ts'
import {
  answerInWords,
  backInWords,
  nextInWords,
  reasonForPupils,
  reasonInWords,
  referencesOf,
  verdictInWords,
} from './answer-words.ts'
import { type Asker, askers } from './asker.ts'
import type { GuidanceAnswer } from './guidance-answer.ts'
import { parentsOn } from './lists/family-words.ts'
import { pupilsAsked, pupilsOn, pupilsTold, pupilsUsually } from './lists/pupil-words.ts'
import { rolesInWords } from './roles-in-words.ts'
import { allTopics } from './topics/all-topics.ts'
import { verdicts } from './verdict.ts'

const policies = allPacks.map((pack) => policyFrom(pack))
const answersTo = (question: string, asker: Asker) =>
  policies.map((policy) => ({ policy, answer: answerQuestion(policy, question, asker) }))

const blank: GuidanceAnswer = {
  verdict: 'silent',
  asks: false,
  topic: undefined,
  about: undefined,
  clauses: [],
  nearest: [],
  roles: [],
  next: undefined,
  form: undefined,
  suggested: undefined,
  confidence: 1,
  asksBack: undefined,
  asker: 'staff',
  asked: [],
  asksWhatIs: false,
  namesHead: false,
}

describe('what to do now', () => {
  it('is always said, whoever asks and whatever it is about, and names people and no blanks', () => {
    const matters = [undefined, ...allTopics]
    for (const asker of askers) {
      for (const verdict of verdicts) {
        for (const topic of matters) {
          const about = { topic: topic?.name, about: topic?.about, next: topic?.next[verdict] }
          const words = nextInWords({ ...blank, ...about, asker, verdict, roles: ['headteacher', 'line-manager'] })
          const where = `${asker}, ${verdict}, ${topic?.name}`
          expect(words.length, where).toBeGreaterThan(10)
          expect(words, where).not.toMatch(/[{}]|\bplease\b/i)
          if (asker !== 'staff' && asker !== 'leader') expect(words, where).not.toContain('line manager')
        }
      }
    }
  })

  it('sends a family to somebody they have: no line manager, no colleague, not themselves', () => {
    expect(rolesInWords(['headteacher', 'line-manager'], 'staff')).toBe('the headteacher or your line manager')
    expect(rolesInWords(['headteacher', 'line-manager'], 'parent')).toBe('the headteacher')
    expect(rolesInWords(['dsl', 'parent'], 'parent')).toBe('the safeguarding lead')
    expect(rolesInWords(['teacher'], 'parent')).toBe('somebody at the school')
    expect(rolesInWords(['dsl', 'headteacher', 'line-manager'], 'staff')).toBe(
      'the safeguarding lead, the headteacher or your line manager',
    )
  })

  it('is to tell somebody in particular, where a policy is silent on what must be told', () => {
    const question = 'I found a nude of a pupil on a confiscated phone'
    for (const { policy, answer } of answersTo(question, 'staff')) {
      expect(nextInWords(answer), policy.name).toMatch(/^Tell the (?:safeguarding lead|headteacher)/)
    }
  })

  it('is to tell it, where a family says what an adult at the school does that adults may not do', () => {
    for (const { policy, answer } of answersTo('A teacher has been messaging my son at night', 'parent')) {
      expect(answer.form, policy.name).toBe('raise-concern')
      expect(nextInWords(answer), policy.name).toMatch(/[Tt]ell the (?:safeguarding lead|headteacher)/)
    }
    for (const { policy, answer } of answersTo('a teacher keeps texting me at night', 'pupil')) {
      expect(answer.form, policy.name).toBe('raise-concern')
      expect(nextInWords(answer), policy.name).toContain('Tell the')
    }
  })

  it('is the usual, where a family only asks what they themselves may do', () => {
    for (const [question, asker] of [
      ['My teacher plays Roblox too. Can we play together on Saturday?', 'pupil'],
      ["My son's teacher has an open Instagram. Can I follow her?", 'parent'],
    ] as const) {
      for (const { policy, answer } of answersTo(question, asker)) {
        expect(answer.form, policy.name).not.toBe('raise-concern')
        expect(`${reasonForPupils(answer)} ${nextInWords(answer)}`, policy.name).not.toMatch(
          /your fault|should not do that/,
        )
      }
    }
  })

  it('names somebody else beside the headteacher, where the question speaks of the headteacher', () => {
    for (const { policy, answer } of answersTo('Who do I tell if the headteacher is the problem?', 'parent')) {
      if (answer.verdict === 'report')
        expect(nextInWords(answer), policy.name).toMatch(/chair of governors|does not go to the headteacher/)
    }
  })
})

describe('what stands over an answer', () => {
  it('gives no leave where somebody only asked what is so', () => {
    for (const { policy, answer } of answersTo('What happens if I break the policy?', 'staff')) {
      expect(verdictInWords(answer), policy.name).not.toBe('Yes')
    }
  })
})

describe('a reason', () => {
  it('holds no note on how a clause is printed', () => {
    for (const question of ['Can I use my own phone to take photos on the trip?', 'Who may post on our page?']) {
      for (const { policy, answer } of answersTo(question, 'staff')) {
        expect(reasonInWords(policy, answer), policy.name).not.toMatch(/lacks a verb|read as|repeats \d/)
      }
    }
  })

  it('says what the question was taken to be about, where no clause answers it', () => {
    const [first] = answersTo('Can I film the concert for her gran?', 'parent')
    expect(first && reasonInWords(first.policy, first.answer)).toBe(
      'This is about taking pictures or filming for yourself. No clause of ours answers that.',
    )
  })

  it('is none, and no alarm either, for letters that mean nothing', () => {
    for (const { policy, answer } of [...answersTo('asdfgh jkl', 'pupil'), ...answersTo('poo poo bum', 'pupil')]) {
      expect(answer.verdict, policy.name).toBe('silent')
    }
  })
})

describe('an answer to a pupil', () => {
  const written = [
    pupilsAsked,
    pupilsTold,
    ...Object.values(pupilsUsually),
    ...Object.values(pupilsOn).flatMap((on) => Object.values(on)),
  ]
  const sentences = written.flatMap(({ why, now }) => `${why} ${now}`.split(/(?<=[.!?]) /))

  it('is in short sentences and short words, for a child of nine', () => {
    for (const sentence of sentences) {
      const words = sentence.replace('{roles}', 'the headteacher').replace('{told}', 'a grown-up').split(/\s+/)
      expect(words.length, sentence).toBeLessThanOrEqual(18)
      const long = words.filter((word) => syllables(word) >= 4 && !/(?:body|thing)\b/.test(word))
      expect(long, sentence).toEqual([])
    }
    const words = sentences.flatMap((sentence) => sentence.split(/\s+/))
    const whole =
      0.39 * (words.length / sentences.length) +
      11.8 * (words.reduce((sum, word) => sum + syllables(word), 0) / words.length) -
      15.59
    expect(whole).toBeLessThan(4)
  })

  it('speaks of nobody’s clause, policy, colleague or line manager', () => {
    for (const sentence of sentences)
      expect(sentence).not.toMatch(/\b(?:clause|policy|colleague|manager|safeguarding)\b/i)
  })

  it('is written for matters that there are', () => {
    const names = allTopics.map(({ name }) => name)
    for (const name of [...Object.keys(pupilsOn), ...Object.keys(parentsOn)]) expect(names).toContain(name)
  })

  it('says why and what to do in such words, for whatever was asked', () => {
    for (const question of [
      'Can I add my teacher on Roblox?',
      'My friend made a mean video about me',
      'Can I have a hamster?',
    ]) {
      for (const { policy, answer } of answersTo(question, 'pupil')) {
        expect(reasonForPupils(answer)?.length, policy.name).toBeGreaterThan(10)
        expect(nextInWords(answer), policy.name).not.toContain('safeguarding')
      }
    }
  })

  it('never says that they are in trouble for telling, nor that they may', () => {
    for (const { policy, answer } of answersTo('Will I get in trouble if I tell?', 'pupil')) {
      expect(`${reasonForPupils(answer)} ${nextInWords(answer)}`, policy.name).toContain('in trouble')
      expect(verdictInWords(answer), policy.name).not.toBe('Yes')
    }
  })

  it('tells a child who would meet somebody never to go alone', () => {
    for (const { policy, answer } of answersTo('Can I meet a girl I met online in the park?', 'pupil')) {
      expect(`${reasonForPupils(answer)} ${nextInWords(answer)}`, policy.name).toMatch(/alone|Tell/)
    }
  })

  it('asks back in words of their own', () => {
    expect(backInWords({ ...blank, asker: 'pupil', asksBack: 'Is this about this, or about that?' })).toBe(
      'Who is it about, and what do you want to do?',
    )
  })
})

function syllables(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, (end) => end.charAt(0))
  return Math.max(1, plain.match(/[aeiouy]+/g)?.length ?? 1)
}

describe('a clause of the school’s own, in an answer as plain text', () => {
  const text = `${'We talk about our page each term. '.repeat(8)}Nobody may post on a Sunday. We mean it kindly.`
  const clause: OwnClause = {
    id: 'own:1' as ClauseId,
    section: 'Our rules',
    reference: '7.2',
    text,
    modality: 'must_not',
    actor: 'all',
  }
  const own = { ...noOwnChanges, added: [clause] }
  const policy = schoolPolicy({ pack: ownDocument, settings: {}, grounds: null, own })
  if (!policy) throw new Error('no policy')
  const printed = asPrinted(policy, own)
  const answer = answerQuestion(printed, 'Can I post on a Sunday?', 'staff')

  it('is named by the number that it is printed with', () => {
    expect(answerInWords(printed, answer)).toContain('(Clause 7.2.)')
    expect(referencesOf(printed, answer.clauses)).toBe('7.2')
  })

  it('is quoted by the sentence that was asked about', () => {
    expect(reasonInWords(printed, answer)).toBe('Nobody may post on a Sunday.')
  })
})
