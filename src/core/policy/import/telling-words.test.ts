import { describe, expect, it } from 'vitest'
import type { ReadSetting } from './read-settings.ts'
import { statementsOf } from './statement.ts'
import { withTellingWords } from './telling-words.ts'

const clause = (ref: string, text: string) => ({ ref, text, under: ['Accounts'], leadIn: '' })
const answer = (name: ReadSetting['name'], value: ReadSetting['value'], words: readonly string[]): ReadSetting => ({
  name,
  value,
  confidence: 0.8,
  ref: '2.1',
  words,
  otherwise: [],
})

describe('the words that an answer rests on', () => {
  it('begin with the sentence that decided it, wherever it stands in its clause', () => {
    const [about, decides] = ['We run two accounts.', 'Nobody may open another until the headteacher has said yes.']
    const statements = statementsOf(clause('2.1', `${about} ${decides}`))
    const read = withTellingWords(answer('channel-approver', 'headteacher', [about, decides]), statements)
    expect(read.words).toEqual([decides, about])
  })

  it('are those of the clause that decided it, which is then the one named', () => {
    const [about, decides] = [
      'Some colleagues are parents here.',
      'Staff must ask the headteacher before they befriend a parent.',
    ]
    const statements = [...statementsOf(clause('2.1', about)), ...statementsOf(clause('2.2', decides))]
    const read = withTellingWords(
      answer('staff-parent-contact', 'only-by-prior-approval', [about, decides]),
      statements,
    )
    expect([read.ref, read.words[0]]).toEqual(['2.2', decides])
  })

  it('stay as they are where there is one sentence alone', () => {
    const only = answer('channel-approver', 'headteacher', ['The headteacher approves every account.'])
    expect(withTellingWords(only, statementsOf(clause('2.1', only.words[0] ?? '')))).toBe(only)
  })
})
