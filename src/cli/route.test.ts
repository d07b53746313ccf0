import { describe, expect, it } from 'vitest'
import { kindsOfReport } from '../core/concerns/kind-of-report.ts'
import { allPacks } from '../core/policy/packs/all-packs.ts'
import { routeCommand } from './route.ts'

async function run(args: string[], input: string) {
  const [out, wrong] = [[] as string[], [] as string[]]
  const into = (lines: string[]) => ({ write: (text: string) => lines.push(text) > 0 })
  const io = {
    stdin: (async function* () {
      yield Buffer.from(input)
    })(),
    stdout: into(out),
    stderr: into(wrong),
  }
  const code = await routeCommand(args, io as unknown as Parameters<typeof routeCommand>[1])
  return { code, out: out.join(''), wrong: wrong.join('') }
}

describe('signpost route', () => {
  it('sends the same report to different people under different policies', async () => {
    const report =
      '{"id":"a","reporter":"teacher","text":"A pupil found my private account and wrote to me","category":"pupil-contact"}\n'
    const to = async (policy: string) => JSON.parse((await run(['--policy', policy, '--batch'], report)).out).inside
    expect(await to('coton')).toEqual([['headteacher']])
    expect(await to('gloucestershire')).toEqual([])
    expect(JSON.stringify(await to('st-nicholas'))).toContain('dsl')
  })

  it('proposes what kind a report is where that is not given, and says how sure it is', async () => {
    const { out } = await run(
      ['--policy', 'model', '--batch'],
      '{"id":1,"reporter":"parent","text":"A newspaper rang me about the school"}\n',
    )
    expect(JSON.parse(out)).toMatchObject({ category: 'press', proposed: { confidence: expect.any(Number) } })
  })

  it('leaves out a line that is no report, says which, and goes on', async () => {
    const { code, out, wrong } = await run(
      ['--policy', 'coton', '--batch'],
      'rubbish\n{"id":"b","reporter":"pupil","text":"x"}\n',
    )
    expect(code).toBe(0)
    expect(wrong).toContain('Line 1 was left out')
    expect(out.trim().split('\n')).toHaveLength(1)
  })

  it('ends with a code of its own, and says so, where not one line could be read', async () => {
    const { code, out, wrong } = await run(['--policy', 'coton', '--batch'], 'rubbish\n{"id":"b"}\n')
    expect([code, out]).toEqual([3, ''])
    expect(wrong).toContain('Not one line could be read')
    expect((await run(['--help'], '')).out).toContain('3 where not one line could be read')
  })

  it('takes a kind that is empty or null as none, and whoever says nothing of themselves as the public', async () => {
    const given = [{ category: null }, { category: '' }, { category: ' Press ' }, { reporter: null }]
    const lines = given.map((one, id) =>
      JSON.stringify({ id, reporter: 'parent', text: 'A newspaper rang me', ...one }),
    )
    const { out, wrong } = await run(['--policy', 'model', '--batch'], `\ufeff${lines.join('\r\n\r\n')}`)
    expect(wrong).toBe('')
    const answers = out
      .trim()
      .split('\n')
      .map((one) => JSON.parse(one))
    expect(answers.map(({ category }) => category)).toEqual(['press', 'press', 'press', 'press'])
    expect(answers.map(({ proposed }) => proposed === null)).toEqual([false, false, true, false])
  })

  it('says of a line that it leaves out what is wrong, and which kinds there are', async () => {
    const { out, wrong } = await run(
      ['--policy', 'coton', '--batch'],
      '{"id":1,"reporter":"staff","text":"x","category":"gossip"}\n{"reporter":"staff"}\n',
    )
    expect(out).toBe('')
    expect(wrong).toContain(
      'Line 1 was left out: There is no such kind of report. There are immediate-danger, self-harm',
    )
    expect(wrong).toContain('Line 2 was left out: look at id, text.')
  })

  it('gives the nearest kinds to one that does not exist, by the number of its line, and answers the others as before', async () => {
    const lines = [
      { id: 1, reporter: 'staff', text: 'x', category: 'press' },
      { id: 2, reporter: 'staff', text: 'x', category: 'nude' },
      { id: 3, reporter: 'staff', text: 'x', category: 'bullying of pupils' },
    ]
    const { code, out, wrong } = await run(
      ['--policy', 'coton', '--batch'],
      lines.map((one) => JSON.stringify(one)).join('\n'),
    )
    expect(code).toBe(0)
    expect(out.trim().split('\n')).toHaveLength(1)
    expect(wrong).toMatch(/Line 2 was left out: There is no such kind of report\. Nearest to “nude”: nudes[,.]/)
    expect(wrong).toMatch(/Line 3 was left out: .*Nearest to “bullying of pupils”: bullying-pupils/)
    expect(wrong).toContain('2 lines were left out of the answers.')
  })

  it('names bodies outside by the ids that its readers know', async () => {
    const known =
      'police lado social-care hr legal-adviser union-or-association professional-body platform county-data-management county-council education-safeguarding-service ico ceop iwf report-harmful-content posh dbs other-agency'.split(
        ' ',
      )
    const lines = kindsOfReport.map(({ id }) =>
      JSON.stringify({ id, reporter: 'staff', text: 'It happened.', category: id }),
    )
    for (const { name } of allPacks) {
      const { out } = await run(['--policy', name, '--batch'], lines.join('\n'))
      for (const answer of out
        .trim()
        .split('\n')
        .map((one) => JSON.parse(one)))
        for (const layer of [answer, answer.law])
          for (const body of [...layer.outside, ...layer.outsideIf.map((one: { body: string }) => one.body)])
            expect(known).toContain(body)
    }
  })

  it('asks for a policy that it knows', async () => {
    expect(await run(['--policy', 'nowhere', '--batch'], '')).toMatchObject({ code: 2, out: '' })
  })
})
