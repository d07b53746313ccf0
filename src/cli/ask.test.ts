import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, describe, expect, it } from 'vitest'
import type { ClauseId } from '../core/policy/clause.ts'
import { noOwnChanges } from '../core/policy/own-changes.ts'
import { schoolDocument } from '../core/policy/school-document.ts'
import { schoolPolicy } from '../core/policy/school-policy.ts'
import { policyJson } from '../exporters/policy/policy-file.ts'
import { askCommand } from './ask.ts'

const folder = mkdtempSync(join(tmpdir(), 'ask-command-'))
afterAll(() => rmSync(folder, { recursive: true }))

const sunday = {
  id: 'own:1' as ClauseId,
  section: 'Posting',
  reference: '2.3',
  text: 'Nobody may post on a Sunday.',
  modality: 'must_not' as const,
  actor: 'all',
}

async function run(args: readonly string[], input = '') {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const code = await askCommand([...args], { stdin: Readable.from([input]), stdout, stderr })
  stdout.end()
  stderr.end()
  return { code, out: await text(stdout), err: await text(stderr) }
}

const question = 'Can I accept a friend request from a parent?'

describe('signpost ask', () => {
  it('answers with the verdict, the reason, the clause and what to do', async () => {
    const { code, out } = await run(['--policy', 'coton', '--as', 'teacher', question])
    expect(code).toBe(0)
    expect(out).toContain('No.')
    expect(out).toContain('Clauses: 5.v.1a')
  })

  it('says how it is used to whoever asks, and names an option that it does not have', async () => {
    const help = await run(['--help'])
    expect([help.code, help.out]).toEqual([0, expect.stringContaining('--batch')])
    const wrong = await run(['--policy', 'coton', '--colour', 'red', question])
    expect([wrong.code, wrong.out]).toEqual([2, ''])
    expect(wrong.err).toMatch(/^There is no option --colour here\. Use:/)
  })

  it.each(['Data protection lead', 'line-manager', 'deputy headteacher', 'support staff', 'caretaker', 'grandmother'])(
    'knows who asks by what they are called at a school: %s',
    async (as) => {
      const { code, out, err } = await run(['--policy', 'coton', '--as', as, '--json', question])
      expect([code, err]).toEqual([0, ''])
      expect(JSON.parse(out)).toHaveProperty('verdict')
    },
  )

  it('gives the same as JSON', async () => {
    const { out } = await run(['--policy', 'mulbarton', '--as', 'TA', '--json', question])
    expect(JSON.parse(out)).toMatchObject({ policy: 'mulbarton', verdict: 'needs_approval', role: 'headteacher' })
  })

  it('tells a headteacher what is theirs to decide and whom they turn to, and never to ask themselves', async () => {
    const said = async (as: string) => (await run(['--policy', 'mulbarton', '--as', as, question])).out
    expect(await said('headteacher')).toContain('Our policy leaves this to the headteacher, and that is you.')
    expect(await said('headteacher')).toContain('the chair of governors')
    expect(await said('teacher')).toMatch(/[Aa]sk the headteacher/)
    const line = JSON.stringify({ id: 1, asker: 'Head teacher', situation: question })
    expect((await run(['--policy', 'mulbarton', '--batch'], line)).out).toContain('and that is you')
  })

  it('leads with the question that it asks back, where a question names nobody and nothing', async () => {
    const { out } = await run(['--policy', 'coton', '--as', 'teacher', 'Is it ok if I add her?'])
    const [first, second] = out.split('\n')
    expect(first).toBe('Who is it: a pupil, a parent, or somebody you work with?')
    expect(second).toMatch(/^Until you say more: (?!Yes)/)
    expect(out).not.toContain('To be surer')
  })

  it('ends with a code of its own, and says so, where not one line could be read', async () => {
    for (const rubbish of ['rubbish', '{"id":1}\n[]\n\n"x"\n', '\u0000\u0001', '{"id":1,"situation":3}']) {
      const { code, out, err } = await run(['--policy', 'coton', '--batch'], rubbish)
      expect([rubbish, code, out]).toEqual([rubbish, 3, ''])
      expect(err).toContain('Not one line could be read')
    }
    expect((await run(['--policy', 'coton', '--batch'], '\n\n')).code).toBe(0)
  })

  it('asks a school’s own policy from a file that Signpost wrote, and names its clauses as they are printed', async () => {
    const file = join(folder, 'ours.json')
    const parts = { pack: 'own', settings: {}, grounds: null, own: { ...noOwnChanges, added: [sunday] } }
    const policy = schoolPolicy(parts)
    if (!policy) throw new Error('no policy')
    writeFileSync(file, policyJson(schoolDocument(policy, { school: null }, parts.own), parts))
    const { code, out } = await run(['--policy', file, '--as', 'teacher', 'Can I post on a Sunday?'])
    expect(code).toBe(0)
    expect(out).toMatch(/^No\. Nobody may post on a Sunday\. \(Clause 2\.3\.\).*\nClauses: 2\.3\n/)
  })

  it('answers a batch line by line, and leaves out what is no question', async () => {
    const lines = [
      JSON.stringify({ id: 7, asker: 'parent', situation: 'Can I send Miss Cole a friend request?' }),
      'not a question',
      JSON.stringify({ id: 'b', asker: 'staff', situation: '' }),
    ]
    const { code, out, err } = await run(['--policy', 'mulbarton', '--batch'], lines.join('\n'))
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(code).toBe(0)
    expect(answers).toMatchObject([
      { id: 7, verdict: 'not_allowed' },
      { id: 'b', verdict: 'silent', clauses: [], role: null },
    ])
    expect(err).toContain('Line 2 was left out')
  })

  it('takes whoever --as says for lines that do not say who asks, and says which asker it does not know', async () => {
    const situation = question
    const lines = [
      { id: 1, situation },
      { id: 2, asker: null, situation },
      { id: 3, asker: 'wizard', situation },
    ]
    const input = lines.map((line) => `${JSON.stringify(line)}\r\n`).join('\r\n')
    const as = async (role: string) => {
      const { out, err } = await run(['--policy', 'mulbarton', '--batch', '--as', role], input)
      return {
        verdicts: out
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line).verdict),
        err,
      }
    }
    const staff = await as('staff')
    expect(staff.verdicts).toEqual(['needs_approval', 'needs_approval', 'needs_approval'])
    expect((await as('parent')).verdicts).not.toContain('needs_approval')
    expect(staff.err).toBe(
      'Line 5: nobody here is called wizard, so it is answered by its words. There are staff, leader, governor, volunteer, contractor, parent, pupil.\n',
    )
  })

  it.each([
    [['--policy', 'nowhere', question], 'There is no policy called nowhere'],
    [[question], 'Say whose policy to ask'],
    [['--policy', 'coton', '--as', 'pirate', question], 'Nobody here is called pirate'],
    [['--policy', 'coton'], 'Write the question after the command'],
    [['--polly', 'coton'], 'Use: signpost ask'],
  ])('says what to do when asked %j', async (args, says) => {
    const { code, err } = await run(args)
    expect(code).toBe(2)
    expect(err).toContain(says)
  })
})
