import { describe, expect, it } from 'vitest'
import { screenDrafts } from './screen-drafts.ts'

const files: Record<string, string | Buffer> = {
  'school.json': JSON.stringify({ school: 'Elmfold', own_contacts_that_may_be_published: ['01632 960123'] }),
  'roll.csv':
    'pupil_id,first,last,contact_flag,consent_facebook\nP1,Maya,Okonkwo,,yes\nP2,Theo,Bell,court order,yes\nP3,Zoë,Brandreth,,no\n',
}

async function run(args: readonly string[], lines: readonly (string | Buffer)[] = []) {
  let stdout = ''
  let stderr = ''
  async function* stdin() {
    yield* lines
  }
  const code = await screenDrafts(args, {
    stdin: stdin(),
    stdout: (text) => {
      stdout += text
    },
    stderr: (text) => {
      stderr += text
    },
    readFile: async (path) => {
      const text = files[path]
      if (text === undefined) throw new Error('no such file')
      return Buffer.from(text)
    },
  })
  const findings = stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line): { id: unknown; findings: Record<string, unknown>[] } => JSON.parse(line))
  return { code, stdout, stderr, drafts: findings }
}

const whole = ['--policy', 'coton', '--on', '2026-06-10', '--school', 'school.json', '--roll', 'roll.csv']
const draft = (text: string, more: object = {}) =>
  `${JSON.stringify({ id: 'D1', channel: 'facebook', text, ...more })}\n`

describe('signpost screen', () => {
  it.each([
    ['latin.csv', 'latin1'],
    ['wide.csv', 'utf16le'],
  ] as const)(
    'finds names with accents by a roll that another program saved its own way: %s',
    async (name, encoding) => {
      const roll = 'pupil_id,first,last,consent_facebook\nP1,Siân,Prys,yes\n'
      const mark = encoding === 'utf16le' ? '\ufeff' : ''
      files[name] = Buffer.from(mark + roll, encoding)
      const { drafts } = await run([...whole.slice(0, -1), name], [draft('Well done Siân Prys!')])
      expect(drafts[0]?.findings.map(({ type, span }) => [type, span])).toEqual([['pupil-full-name', 'Siân Prys']])
    },
  )

  it('refuses a roll without a child, and a workbook', async () => {
    files['none.csv'] = 'pupil_id,first,last\n'
    files['book.csv'] = Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0])
    for (const [name, says] of [
      ['none.csv', 'no child'],
      ['book.csv', 'workbook'],
    ] as const) {
      const { code, stderr } = await run([...whole.slice(0, -1), name], [draft('Hello')])
      expect([code, stderr]).toEqual([2, expect.stringContaining(says)])
    }
  })

  it('ends with a code of its own, and says so, where not one draft could be read', async () => {
    const { code, stdout, stderr } = await run(whole, ['rubbish\n', '{"id":"D1"}\n'])
    expect([code, stdout]).toEqual([3, ''])
    expect(stderr).toContain('Not one line could be read')
    expect((await run(whole, ['rubbish\n', draft('Maya sang.')])).code).toBe(0)
  })

  it('answers each draft with one line of findings', async () => {
    const { code, drafts } = await run(whole, [draft('Well done Maya Okonkwo!')])
    expect(code).toBe(0)
    expect(drafts).toEqual([
      {
        id: 'D1',
        findings: [
          {
            type: 'pupil-full-name',
            span: 'Maya Okonkwo',
            start: 10,
            end: 22,
            verdict: 'advise',
            clauses: ['coton:2.4d', 'coton:3.10'],
            reason: expect.any(String),
          },
        ],
      },
    ])
  })

  it('says how it is used to whoever asks', async () => {
    const { code, stdout, stderr } = await run(['--help'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('--roll FILE.csv')
  })

  it('answers a clean draft with no findings', async () => {
    expect((await run(whole, [draft('The fair is on Saturday.')])).stdout).toBe('{"id":"D1","findings":[]}\n')
  })

  it('stops a picture of a child who may not be shown, at the place of the name if it stands in the text', async () => {
    const { drafts } = await run(whole, [
      draft('Theo Bell and friends', { pictured: ['Theo Bell', 'Zoë Brandreth', 'Maya Okonkwo'] }),
    ])
    const problems = drafts[0]?.findings.filter((finding) => finding['type'] === 'consent-problem')
    expect(problems?.map(({ span, start, end, verdict }) => ({ span, start, end, verdict }))).toEqual([
      { span: 'Theo Bell', start: 0, end: 9, verdict: 'stop' },
      { span: 'Zoë Brandreth', start: null, end: null, verdict: 'stop' },
    ])
  })

  it('stops a picture of somebody who is not on the roll', async () => {
    const { drafts } = await run(whole, [draft('Smile!', { pictured: ['Sam Nobody'] })])
    expect(drafts[0]?.findings.map((finding) => finding['span'])).toEqual(['Sam Nobody'])
  })

  it('leaves out a line that is not a draft, with its number and a sentence, and goes on', async () => {
    const { code, stderr, drafts } = await run(whole, ['nonsense\n{"id":1}\n\n', draft('Hello.')])
    expect(code).toBe(0)
    expect(stderr).toMatch(
      /^Line 1 was left out: it is not JSON.*\nLine 2 was left out: it is not a draft\. Look at channel, text:/,
    )
    expect(drafts).toHaveLength(1)
  })

  it('reads lines however they are cut up, in the middle of a letter too', async () => {
    const bytes = Buffer.from(draft('Well done Zoë Brandreth!'))
    const at = bytes.indexOf(0xc3) + 1
    const { drafts } = await run(whole, [bytes.subarray(0, at), bytes.subarray(at)])
    expect(drafts[0]?.findings[0]?.['span']).toBe('Zoë Brandreth')
  })

  it.each([
    [['--policy', 'oak'], 'There is no policy called oak. There are model, st-nicholas'],
    [[], 'Say which policy to screen by'],
    [['--policy', 'coton', '--on', 'soon'], 'soon is not a date'],
    [['--policy', 'coton'], 'Say where the school’s own words are'],
    [['--policy', 'coton', '--school', 'school.json'], 'Say where the roll is'],
    [['--policy', 'coton', '--school', 'none.json', '--roll', 'roll.csv'], 'The file none.json cannot be read'],
    [['--policy', 'coton', '--school', 'roll.csv', '--roll', 'roll.csv'], 'The school file is not JSON'],
    [['--policy', 'coton', '--school', 'school.json', '--roll', 'school.json'], 'The roll cannot be used'],
    [['--colour', 'red'], 'Use: signpost screen --policy NAME'],
  ])('%j is refused with what to do', async (args, words) => {
    const { code, stdout, stderr } = await run(args)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(words)
  })
})
