import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { allPacks, packNamed, policyFrom } from '../core/policy/packs/all-packs.ts'
import { modelPack } from '../core/policy/packs/model.ts'
import { settingValuesSchema } from '../core/policy/registry.ts'
import { policyCommand } from './policy.ts'

const files = join(import.meta.dirname, '../../test/data/policies/files')

async function run(...args: string[]) {
  const heard = { stdout: '', stderr: '' }
  const into = (name: 'stdout' | 'stderr') =>
    new Writable({
      write(chunk, _, done) {
        heard[name] += String(chunk)
        done()
      },
    })
  const code = await policyCommand(['import', ...args], {
    stdin: process.stdin,
    stdout: into('stdout'),
    stderr: into('stderr'),
  })
  return { code, ...heard }
}

describe('signpost policy import FILE --json', () => {
  it('prints one JSON value with the clauses, the settings, what is silent, and guesses at some of that', async () => {
    const { code, stdout, stderr } = await run(join(files, '04-brackenhurst-twice.pdf'), '--json')
    expect([code, stderr]).toEqual([0, ''])
    const printed: unknown = JSON.parse(stdout)
    expect(Object.keys(printed as object)).toEqual(['clauses', 'settings', 'silent', 'perhaps'])
    const { clauses, settings, silent, perhaps } = printed as {
      clauses: { ref: string; text: string; matches: { obligation: string; confidence: number }[] }[]
      settings: { name: string; value: unknown; confidence: number; ref: string }[]
      silent: string[]
      perhaps: { name: string; confidence: number }[]
    }
    expect(clauses.find(({ ref }) => ref === '3b.1')).toEqual({
      ref: '3b.1',
      text: expect.stringMatching(/^Staff must not use any private account/),
      matches: expect.arrayContaining([{ obligation: expect.any(String), confidence: expect.any(Number) }]),
    })
    expect(settings).toContainEqual({
      name: 'review-every-months',
      value: 36,
      confidence: expect.any(Number),
      ref: '6.2',
    })
    expect(settings.length + silent.length).toBe(111)
    expect(perhaps.length).toBeGreaterThan(0)
    for (const { name, confidence } of perhaps) {
      expect(silent).toContain(name)
      expect(confidence).toBeLessThan(0.5)
    }
  })

  it('says beside the JSON what a person should know of the file, as that it bears the wrong name', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'wrongly-named-')), 'policy.pdf')
    copyFileSync(join(files, '01-oakfield-prose.txt'), file)
    const { code, stdout, stderr } = await run(file, '--json')
    expect(code).toBe(0)
    expect(JSON.parse(stdout).clauses.length).toBeGreaterThan(5)
    expect(stderr).toMatch(/called as if it were of another kind/)
  })

  it('gives back what a policy holds that Signpost wrote as JSON, all of it certain', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'written-')), 'coton.json')
    const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
    await policyCommand(['show', 'coton', '--format', 'json', '--out', file], { stdin, stdout, stderr })
    const { code, stdout: printed } = await run(file, '--json')
    expect(code).toBe(0)
    const { clauses, settings, silent } = JSON.parse(printed)
    expect(clauses).toHaveLength(98)
    expect(clauses[3]).toEqual({
      ref: '1.1',
      text: expect.stringMatching(/^Social media is/),
      matches: [{ obligation: 'coton:1.1', confidence: 1 }],
    })
    expect(settings).toContainEqual({ name: 'review-every-months', value: 16, confidence: 1, ref: 'version.1' })
    expect(settings.length + silent.length).toBe(111)
  })

  it.each(['st-nicholas', 'mulbarton', 'coton'])(
    'finds again the numbers of a policy that Signpost printed, whatever their form: %s',
    async (name) => {
      const folder = mkdtempSync(join(tmpdir(), 'printed-'))
      const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
      await policyCommand(['show', name, '--format', 'pdf', '--out', join(folder, 'policy.pdf')], {
        stdin,
        stdout,
        stderr,
      })
      const { stdout: printed } = await run(join(folder, 'policy.pdf'), '--json')
      const { clauses }: { clauses: { ref: string; text: string }[] } = JSON.parse(printed)
      const refs = new Set(clauses.map(({ ref }) => ref))
      const wanted = [...policyFrom(packNamed(name) ?? modelPack).clauses.keys()].map((id) => id.replace(/^[^:]+:/, ''))
      expect(wanted.filter((ref) => !refs.has(ref))).toEqual([])
      expect(clauses.filter(({ text }) => text.includes(' | '))).toEqual([])
    },
  )

  it('says of rich text what it is, and reads a policy that begins with a curly bracket', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'curly-'))
    writeFileSync(join(folder, 'policy.rtf'), '{\\rtf1\\ansi Staff must not message pupils.}')
    const rich = await run(join(folder, 'policy.rtf'), '--json')
    expect([rich.code, rich.stdout]).toEqual([1, ''])
    expect(rich.stderr).toContain('This is a rich text document.')
    writeFileSync(join(folder, 'policy.txt'), '{Oakfield} social media policy\n\n1.1 Staff must not message pupils.\n')
    const curly = await run(join(folder, 'policy.txt'), '--json')
    expect(curly.code).toBe(0)
    expect(JSON.parse(curly.stdout).clauses).toContainEqual(
      expect.objectContaining({ ref: '1.1', text: 'Staff must not message pupils.' }),
    )
  })

  it('says of any other JSON that it is no policy', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'other-')), 'policy.json')
    writeFileSync(file, '{"form":1}')
    const { code, stdout, stderr } = await run(file, '--json')
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/not a policy as Signpost writes it/)
  })

  it('gives only values that a policy may hold, obligations that stand in a pack, and confidences between 0 and 1', async () => {
    const known = new Set<string>(allPacks.flatMap((pack) => pack.clauses.map(({ id }) => id)))
    const { stdout } = await run(join(files, '09-larkrise-columns.pdf'), '--json')
    const { clauses, settings } = JSON.parse(stdout)
    const values = Object.fromEntries(
      settings.map(({ name, value }: { name: string; value: unknown }) => [name, value]),
    )
    expect(settingValuesSchema.safeParse(values).success).toBe(true)
    const matches: { obligation: string; confidence: number }[] = clauses.flatMap(
      ({ matches }: { matches: object[] }) => matches,
    )
    expect(matches.length).toBeGreaterThan(50)
    for (const { obligation, confidence } of [...matches]) {
      expect(known).toContain(obligation)
      expect(confidence > 0 && confidence <= 1).toBe(true)
    }
  })

  it.each([
    ['a scan', [join(files, '06-eastmoor-scan.pdf')], /pictures of paper/],
    ['a file that is not there', ['nowhere.docx'], /nowhere\.docx cannot be read/],
    ['no file', [], /Say which file/],
    ['two files', ['a.docx', 'b.docx'], /One file at a time/],
    ['an option that it does not have', ['a.docx', '--yaml'], /Use: signpost policy import FILE/],
  ])('says on the other stream why it will not read %s, and prints nothing', async (_, args, words) => {
    const { code, stdout, stderr } = await run(...args, '--json')
    expect(code).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toMatch(words)
  })
})

describe('signpost policy import FILE', () => {
  it('says in words what was found, where, and that nothing was changed', async () => {
    const { stdout } = await run(join(files, '01-oakfield-prose.txt'))
    expect(stdout).toMatch(/questions of 111 answered; we found nothing on/)
    expect(stdout).toMatch(/Nothing has been changed/)
    expect(stdout).toMatch(/After how many months is the policy looked at again\?\n {4}24 \(/)
  })
})
