import { describe, expect, it } from 'vitest'
import { routeCommand } from './route.ts'

async function run(args: string[], input: string) {
  const [out, wrong] = [[] as string[], [] as string[]]
  const into = (lines: string[]) => ({ write: (text: string) => lines.push(text) > 0 })
  const io = {
    stdin: (async function* () {
      yield input
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

  it('asks for a policy that it knows', async () => {
    expect(await run(['--policy', 'nowhere', '--batch'], '')).toMatchObject({ code: 2, out: '' })
  })
})
