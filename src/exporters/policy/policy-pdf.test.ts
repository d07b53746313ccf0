import { getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { allPacks } from '../../core/policy/packs/all-packs.ts'
import { readingFonts } from '../pdf/font/reading-fonts.ts'
import { policyPdf } from './policy-pdf.ts'
import { aPolicyDocument, clausesOf } from './support/a-policy-document.ts'
import { type TagNode, taggedWords, tagTree } from './support/tags-of-a-pdf.ts'

const fonts = readingFonts()

async function opened(name: string) {
  return getDocumentProxy(await policyPdf(aPolicyDocument(name), fonts))
}

async function wordsOfPages(pdf: Awaited<ReturnType<typeof opened>>): Promise<readonly string[]> {
  const pages = Array.from({ length: pdf.numPages }, async (_, at) => {
    const { items } = await (await pdf.getPage(at + 1)).getTextContent()
    return items
      .map((item) => ('str' in item ? item.str : ''))
      .join('')
      .replace(/\s+/g, '')
  })
  return Promise.all(pages)
}

describe('a policy as a tagged PDF', () => {
  it.each(allPacks)('$name has every word of its text in the tree, in reading order', async ({ name }) => {
    const document = aPolicyDocument(name)
    const words = await taggedWords(await opened(name))
    expect(words.outside).toEqual([])
    const flat = words.inside.replace(/\s+/g, '')
    let from = 0
    for (const { reference, text } of clausesOf(document)) {
      const at = flat.indexOf(`${reference}${text}`.replace(/\s+/g, ''), from)
      expect(at, reference).toBeGreaterThan(-1)
      from = at + 1
    }
  })

  it.each(allPacks)('$name keeps every clause whole on a page, with its heading before the first', async ({ name }) => {
    const document = aPolicyDocument(name)
    const pages = await wordsOfPages(await opened(name))
    for (const { number, heading, clauses } of document.sections) {
      clauses.forEach(({ reference, text }, at) => {
        const row = `${at === 0 ? `${number}${heading}` : ''}${reference}${text}`.replace(/\s+/g, '')
        expect(pages.filter((page) => page.includes(row)).length, reference).toBeGreaterThan(0)
      })
    }
  })

  it('goes on over the page with a clause that fits none, in the tree to its last word', async () => {
    const document = aPolicyDocument('coton')
    const [first, ...sections] = document.sections
    const [clause, ...more] = first?.clauses ?? []
    if (!first || !clause) throw new Error('the policy is empty')
    const long = { ...clause, text: `${'Staff are kind and careful with what they say. '.repeat(150)}This is its end.` }
    const bytes = await policyPdf(
      { ...document, sections: [{ ...first, clauses: [long, ...more] }, ...sections] },
      fonts,
    )
    const pdf = await getDocumentProxy(bytes)
    const pages = await wordsOfPages(pdf)
    expect(pages[0]).toContain('Staffarekind')
    expect(pages.every((page) => page.length > 100)).toBe(true)
    const words = await taggedWords(pdf)
    expect(words.outside).toEqual([])
    expect(words.inside.replace(/\s+/g, '')).toContain(`${long.reference}${long.text}`.replace(/\s+/g, ''))
  })

  it('is one document: a heading, a part for each section with its own heading, and a list of its clauses', async () => {
    const document = aPolicyDocument('coton')
    const roles = await tagTree(await opened('coton'))
    const count = (role: string) => roles.filter((node: TagNode) => node.role === role).length
    expect(count('H1')).toBe(1)
    expect(count('H2')).toBe(document.sections.length)
    expect(count('Lbl')).toBeGreaterThanOrEqual(clausesOf(document).length)
    expect(count('LBody')).toBeGreaterThanOrEqual(clausesOf(document).length)
    expect(new Set(roles.map(({ role }) => role))).toEqual(
      new Set(['Root', 'Document', 'H1', 'P', 'Sect', 'H2', 'L', 'LI', 'Lbl', 'LBody']),
    )
  })

  it('says that it is tagged and accessible, in which language it is, and what it is called', async () => {
    const pdf = await opened('coton')
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    const { info, metadata } = await pdf.getMetadata()
    expect(info).toMatchObject({ Language: 'en-GB', Title: 'Social media policy, Ćwik Lane Primary School' })
    expect(metadata?.getRaw()).toContain('pdfuaid:part')
    expect((await pdf.getOutline()).map(({ title }) => title)).toContain('3 Recognised school channels')
  })

  it('carries its own letters, also those of names from the rest of Europe', async () => {
    const bytes = Buffer.from(await policyPdf(aPolicyDocument('coton'), fonts)).toString('latin1')
    expect(bytes).toContain('AtkinsonHyperlegibleNext')
    expect(bytes).not.toContain('/Helvetica')
    expect((await taggedWords(await opened('coton'))).inside).toContain('Ćwik')
  })

  it('is the same file whenever it is made', async () => {
    const first = Buffer.from(await policyPdf(aPolicyDocument('coton'), fonts))
    await new Promise((later) => setTimeout(later, 1100))
    expect(first.equals(Buffer.from(await policyPdf(aPolicyDocument('coton'), fonts)))).toBe(true)
  })
})
