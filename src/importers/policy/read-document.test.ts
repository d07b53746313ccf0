import { describe, expect, it } from 'vitest'
import { anOpenDocument, aPolicyFile, aWordDocument } from '../../../test/support/policy-files.ts'
import type { Block } from '../../core/policy/import/block.ts'
import { wasRefused } from '../../core/policy/import/refused.ts'
import { splitClauses } from '../../core/policy/import/split-clauses.ts'
import { readDocument } from './read-document.ts'

async function read(bytes: Uint8Array) {
  const result = await readDocument(bytes)
  if (wasRefused(result)) throw new Error(result.refused)
  return result
}
const refsOf = async (name: string) => splitClauses((await read(aPolicyFile(name))).blocks).map(({ ref }) => ref)
const shown = (block: Block) =>
  block.kind === 'row' ? block.cells.join(' | ') : `${block.label ?? ''} ${block.text}`.trim()
const wordsOf = async (bytes: Uint8Array) => (await read(bytes)).blocks.map(shown)

const text = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`
const listed = (words: string, level: number, id = '1') =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr></w:pPr>${text(words)}</w:p>`
const level = (at: number, format: string, shape: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${shape}"/></w:lvl>`
const numbering = (levels: string, nums = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>') => ({
  'word/numbering.xml': `<w:numbering><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${nums}</w:numbering>`,
})

describe('a Word document', () => {
  it('gives the numbers that Word prints and that stand nowhere in its text', async () => {
    const body = [
      listed('Staff', 0),
      listed('sign it', 1),
      listed('keep it', 1),
      listed('Pupils', 0),
      listed('read it', 1),
    ]
    const levels = level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2')
    expect(await wordsOf(await aWordDocument(body.join(''), '', numbering(levels)))).toEqual([
      '1. Staff',
      '1.1 sign it',
      '1.2 keep it',
      '2. Pupils',
      '2.1 read it',
    ])
  })

  it('counts in letters and Roman numerals where Word does, and begins anew where Word does', async () => {
    const nums =
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    const levels = level(0, 'lowerLetter', '(%1)') + level(1, 'lowerRoman', '%2.')
    const body = [listed('one', 0), listed('two', 0), listed('three', 1), listed('again', 0, '2')]
    expect(await wordsOf(await aWordDocument(body.join(''), '', numbering(levels, nums)))).toEqual([
      '(a) one',
      '(b) two',
      'i. three',
      '(a) again',
    ])
  })

  it('is read with its changes accepted, and says that it has some', async () => {
    const body = `<w:p>${text('Staff ')}<w:del><w:r><w:delText>may</w:delText></w:r></w:del><w:ins>${text('must not')}</w:ins>${text(' post.')}</w:p>`
    const result = await read(await aWordDocument(body))
    expect(result.notes).toEqual(['tracked-changes'])
    expect(result.blocks.map(shown)).toEqual(['Staff must not post.'])
  })

  it('is read without its footnotes and says so, and without what Word hides', async () => {
    const body = `<w:p>${text('Staff must never be friends with pupils.')}<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t> Draft only.</w:t></w:r></w:p>`
    const result = await read(await aWordDocument(body))
    expect(result.notes).toEqual(['footnotes-left-out'])
    expect(result.blocks.map(shown)).toEqual(['Staff must never be friends with pupils.'])
  })

  it('gives the rows of a table with what its columns are called', async () => {
    const [, row] = (await read(aPolicyFile('02-harbour-view-tables.docx'))).blocks.filter(({ kind }) => kind === 'row')
    expect(row).toMatchObject({ cells: ['Governors and trustees', 'Yes'], heads: ['Group', 'Covered?'] })
  })

  it('takes a short line in bold as a heading', async () => {
    const body = `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Our accounts</w:t></w:r></w:p><w:p>${text('We have one.')}</w:p>`
    expect((await read(await aWordDocument(body))).blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph'])
  })

  it('leaves out its table of contents, and words that only instruct Word', async () => {
    const toc = `<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr>${text('Our accounts 3')}</w:p>`
    const field = `<w:p>${text('See ')}<w:r><w:instrText>DDEAUTO c:\\\\calc.exe</w:instrText></w:r>${text('us.')}</w:p>`
    const styles = {
      'word/styles.xml': '<w:styles><w:style w:styleId="TOC1"><w:name w:val="toc 1"/></w:style></w:styles>',
    }
    expect(await wordsOf(await aWordDocument(toc + field, '', styles))).toEqual(['See us.'])
  })
})

describe('an OpenDocument text', () => {
  it('gives the numbers of its lists', async () => {
    expect((await refsOf('12-netherby-odt.odt')).slice(0, 5)).toEqual(['1.1', '1.2', '1.3', '1.4', '2.1'])
  })

  it('keeps the letters that were typed, under the letter of their section', async () => {
    const refs = await refsOf('10-stokeley-lettered.odt')
    expect(refs.slice(0, 4)).toEqual(['A(a)', 'A(b)', 'A(c)', 'B(a)'])
  })

  it('leaves out what was struck out, and says that there are changes', async () => {
    const body =
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>Staff may post.</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Staff must<text:s/>not post.</text:p>'
    const result = await read(await anOpenDocument(body))
    expect(result.notes).toEqual(['tracked-changes'])
    expect(result.blocks.map(shown)).toEqual(['Staff must not post.'])
  })

  it('is read without its footnotes, and says so', async () => {
    const note =
      '<text:note text:note-class="footnote"><text:note-body><text:p>Except cousins.</text:p></text:note-body></text:note>'
    const result = await read(await anOpenDocument(`<text:p>Staff must not be friends with pupils.${note}</text:p>`))
    expect(result.notes).toEqual(['footnotes-left-out'])
    expect(result.blocks.map(shown)).toEqual(['Staff must not be friends with pupils.'])
  })
})

describe('a PDF', () => {
  it('gives its clauses without what is repeated at the head and foot of its pages', async () => {
    const words = (await wordsOf(aPolicyFile('11-rowan-park-mixed.pdf'))).join('\n')
    expect(words).not.toMatch(/Page \d|Policy v3/)
    expect(words).toMatch(/Multi-factor authentication is mandatory/)
  })

  it('is read down one column and then the next', async () => {
    const { notes } = await read(aPolicyFile('09-larkrise-columns.pdf'))
    expect(notes).toEqual(['two-columns'])
    const refs = await refsOf('09-larkrise-columns.pdf')
    expect(refs.filter((ref) => ref.startsWith('2.'))).toEqual(Array.from({ length: 14 }, (_, at) => `2.${at + 1}`))
  })

  it('gives the rows of its tables', async () => {
    const rows = (await read(aPolicyFile('11-rowan-park-mixed.pdf'))).blocks.filter(({ kind }) => kind === 'row')
    expect(rows[0]).toMatchObject({
      cells: ['Headteacher', 'Approves new accounts after a formal assessment of risk'],
      heads: ['Role', 'Responsibility'],
    })
  })

  it('gives a second section of the same number another name', async () => {
    const refs = await refsOf('04-brackenhurst-twice.pdf')
    expect(refs).toContain('3.1')
    expect(refs).toContain('3b.1')
  })
})

describe('a text file', () => {
  const sentence = 'Staff don’t post – ever.'

  it.each([
    ['UTF-8', Buffer.from(sentence, 'utf8')],
    ['UTF-8 with a mark', Buffer.concat([Buffer.from('efbbbf', 'hex'), Buffer.from(sentence, 'utf8')])],
    ['UTF-16 with a mark', Buffer.concat([Buffer.from('fffe', 'hex'), Buffer.from(sentence, 'utf16le')])],
    ['UTF-16 without one', Buffer.from('Staff do not post. Not ever.', 'utf16le')],
    ['Windows-1252', Buffer.from('Staff don\x92t post \x96 ever.', 'latin1')],
  ])('is read when it was saved as %s', async (_, bytes) => {
    expect((await wordsOf(bytes))[0]).toMatch(/^Staff do(?:n’t post – ever\.|$| not post\. Not ever\.$)/)
  })

  it('joins lines that were broken to a width, and keeps a list a list', async () => {
    const broken =
      'Staff who post for the school must say what their role\nis when they do so.\n\n- Be kind\n- Be clear\n'
    const { blocks } = await read(Buffer.from(broken))
    expect(blocks.map(shown)).toEqual([
      'Staff who post for the school must say what their role is when they do so.',
      'Be kind',
      'Be clear',
    ])
  })

  it('leaves a line alone that its writer ended, and page numbers out', async () => {
    const broken =
      'Everybody who posts says what their role in the school is\nPage 3 of 9\nGovernors see each post\nStaff are kind to all the people whom they meet, at work and at home and on line\n'
    const { blocks } = await read(Buffer.from(broken))
    expect(blocks.map(shown)).toEqual([
      'Everybody who posts says what their role in the school is',
      'Governors see each post',
      'Staff are kind to all the people whom they meet, at work and at home and on line',
    ])
  })

  it('keeps short rows of a table that was typed: only what its columns are called heads the rest', async () => {
    const typed = 'Item | Detail\nFrequency of review | Annually\nApproved by | Full governing board\n'
    const { blocks } = await read(Buffer.from(typed))
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'paragraph'])
    expect(splitClauses(blocks).map(({ text: words }) => words)).toEqual([
      'Frequency of review | Annually',
      'Approved by | Full governing board',
    ])
  })

  it.each(['•', '‐', '—', 'o', '\uf0b7', '➢'])('takes %s before a line as the mark of an item', async (mark) => {
    const { blocks } = await read(Buffer.from(`Staff must:\n${mark} Be kind\n`))
    expect(blocks.at(-1)).toMatchObject({ kind: 'item', text: 'Be kind' })
  })
})
