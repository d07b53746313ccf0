import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { allPacks } from '../core/policy/packs/all-packs.ts'
import { policyCommand } from './policy.ts'

const folder = mkdtempSync(join(tmpdir(), 'policy-command-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function run(...args: string[]): Promise<{ code: number; out: string; said: string }> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
  const code = await policyCommand(args, { stdin, stdout, stderr })
  const textOf = (stream: PassThrough) => String(stream.read() ?? '')
  return { code, out: textOf(stdout), said: textOf(stderr) }
}

describe('signpost policy list', () => {
  it('names every policy that a school can start from', async () => {
    const { code, out } = await run('list', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out).map(({ name }: { name: string }) => name)).toEqual(allPacks.map(({ name }) => name))
    expect((await run('list')).out.split('\n')[0]).toContain('answers 111 of 111 questions')
  })
})

describe('signpost policy show', () => {
  it('prints the whole document, and says that it is in our words', async () => {
    const { code, out } = await run('show', 'coton')
    expect(code).toBe(0)
    expect(out).toContain('put in our own words')
    expect(out.replace(/\s+/g, ' ')).toContain('3.6 The logins of official accounts must be kept in one central record')
  })

  it.each([
    ['pdf', '%PDF-1.7'],
    ['docx', 'PK'],
  ])('writes it as %s where it is told', async (format, begins) => {
    const file = join(folder, `policy.${format}`)
    expect(await run('show', 'aycliffe', '--format', format, '--out', file)).toMatchObject({ code: 0 })
    expect(readFileSync(file).subarray(0, begins.length).toString('latin1')).toBe(begins)
    expect(await run('show', 'aycliffe', '--format', format)).toMatchObject({ code: 1, out: '' })
  })

  it('reads back what it wrote as JSON', async () => {
    const file = join(folder, 'coton.json')
    await run('show', 'coton', '--format', 'json', '--out', file)
    expect((await run('show', file)).out).toBe((await run('show', 'coton')).out)
    expect((await run('diff', 'coton', file)).out).toBe('0 answers differ.\n\n0 clauses differ.\n')
  })

  it('reads back a policy that a school brought itself, one of which only the words are known, and a file saved by Notepad', async () => {
    const file = join(folder, 'ours.json')
    await run('show', 'coton', '--format', 'json', '--out', file)
    const { document, ...rest } = JSON.parse(readFileSync(file, 'utf8'))
    const [first] = document.sections[0].clauses
    const clause = { id: 'own:1', section: 'Ours', reference: null, text: first.text, modality: 'must', actor: 'staff' }
    const own = { added: [clause], reworded: {}, dropped: [] }
    const grounds = { 'review-every-months': ['own:1'] }
    const brought = { pack: 'own', settings: { 'review-every-months': 16 }, own, grounds }
    for (const parts of [brought, null]) {
      writeFileSync(file, `\uFEFF${JSON.stringify({ ...rest, document, parts })}`)
      expect((await run('show', file)).out).toBe((await run('show', 'coton')).out)
      const again = await run('show', file, '--json')
      expect(JSON.parse(again.out).parts).toEqual(parts)
      expect((await run('lint', file)).out).toContain(`It is silent on ${parts ? 107 : 108} questions.`)
    }
    writeFileSync(file, JSON.stringify({ ...rest, document, parts: { ...brought, pack: 'another' } }))
    expect((await run('show', file)).said).toContain('starts from a policy that is not known here')
  })

  it('says which holds where somebody changed the words of a file by hand, or its answers', async () => {
    const file = join(folder, 'by-hand.json')
    await run('show', 'coton', '--format', 'json', '--out', file)
    expect((await run('show', file)).said).toBe('')
    const kept = readFileSync(file, 'utf8')
    const words = JSON.parse(kept)
    words.document.sections[0].clauses[0].text = 'Ducks are welcome.'
    const answers = JSON.parse(kept)
    answers.parts.settings['image-consent'] = 'written-as-required'
    for (const changed of [words, answers]) {
      writeFileSync(file, JSON.stringify(changed))
      for (const args of [
        ['show', file],
        ['lint', file],
        ['diff', 'coton', file],
        ['diff', file, 'coton', '--json'],
      ]) {
        const { code, said } = await run(...args)
        expect(code, args.join(' ')).toBe(0)
        expect(said, args.join(' ')).toContain('the words of the file are shown. In one clause its answers')
      }
    }
    writeFileSync(file, JSON.stringify({ ...words, parts: null }))
    expect((await run('show', file)).said).toBe('')
  })

  it('refuses a file whose words are longer than a policy’s, before it makes anything of them', async () => {
    const file = join(folder, 'long.json')
    await run('show', 'coton', '--format', 'json', '--out', file)
    const { document, ...rest } = JSON.parse(readFileSync(file, 'utf8'))
    writeFileSync(file, JSON.stringify({ ...rest, document: { ...document, title: 'x'.repeat(100_000) } }))
    const { code, said } = await run('show', file, '--format', 'pdf', '--out', join(folder, 'long.pdf'))
    expect(code).toBe(1)
    expect(said).toContain('document.title is longer than the 300 letters that it may have.')
  })

  it('says what to do where there is no such policy, form, file or option', async () => {
    const broken = join(folder, 'broken.json')
    writeFileSync(broken, '{"form":1}')
    const asked = [
      ['show'],
      ['show', 'x'],
      ['show', 'coton', '--format', 'odt'],
      ['show', broken],
      ['show', 'coton', '--loud'],
      ['sing'],
    ]
    for (const args of asked) {
      const { code, out, said } = await run(...args)
      expect([code, out], args.join(' ')).toEqual([1, ''])
      expect(said, args.join(' ')).not.toBe('')
      expect(said).not.toMatch(/invalid|please|error occurred/i)
    }
  })
})

describe('signpost policy diff', () => {
  it('says which answers and clauses differ, and whom that concerns', async () => {
    const { out } = await run('diff', 'aycliffe', 'mulbarton')
    expect(out).toContain('What may a channel be for?')
    const { settings, clauses } = JSON.parse((await run('diff', 'aycliffe', 'mulbarton', '--json')).out)
    expect(settings).toContainEqual(
      expect.objectContaining({
        name: 'channel-outcomes-required',
        before: expect.objectContaining({ from: 'policy' }),
      }),
    )
    expect(
      clauses.find(({ before }: { before: { id: string } | null }) => before?.id === 'aycliffe:6.1'),
    ).toMatchObject({
      kind: 'left-out',
      for: 'pupils',
    })
  })
})

describe('signpost policy lint', () => {
  it.each(allPacks.map(({ name }) => name))('%s can be adopted as it was published', async (name) => {
    const { code, out } = await run('lint', name, '--json')
    expect(code).toBe(0)
    const { works, findings } = JSON.parse(out)
    expect(works).toBe(true)
    expect(findings.length > 0).toBe(name !== 'model')
  })

  it('says where a default fills a silence, and with what', async () => {
    expect((await run('lint', 'gloucestershire')).out).toContain('Does the school lend a work phone for trips? no')
  })
})

describe('signpost policy, asked how it is used', () => {
  it.each([[['--help']], [['-h']], [['show', '--help']], [['import', '-h']]])(
    '%j prints every use, and is no fault',
    async (args) => {
      const { code, out, said } = await run(...args)
      expect([code, said]).toEqual([0, ''])
      for (const act of ['list', 'show NAME', 'diff A B', 'lint NAME', 'import FILE']) {
        expect(out).toContain(`signpost policy ${act}`)
      }
    },
  )

  it('takes a name as people write it, and an option before the act', async () => {
    expect(JSON.parse((await run('--json', 'lint', 'St Nicholas')).out)).toMatchObject({ policy: 'st-nicholas' })
    expect((await run('show', 'Coton')).out).toBe((await run('show', 'coton')).out)
  })

  it.each([
    [['list', 'extra'], 'The word extra is not needed here.'],
    [['show', 'coton', '--loud'], 'There is no option --loud here.'],
    [['show', 'coton', '--out'], 'The option --out needs something after it.'],
    [['diff', 'coton', 'coton', '--json=yes'], 'The option --json stands alone'],
  ])('%j is refused in words that anybody knows', async (args, words) => {
    const { code, out, said } = await run(...args)
    expect([code, out]).toEqual([1, ''])
    expect(said).toContain(words)
    expect(said).not.toMatch(/positional|argument|ambiguous/i)
  })
})
