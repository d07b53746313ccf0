import { describe, expect, it } from 'vitest'
import type { Block } from './block.ts'
import { splitClauses } from './split-clauses.ts'

const heading = (text: string, level = 2): Block => ({ kind: 'heading', level, text })
const paragraph = (text: string, label?: string): Block => ({ kind: 'paragraph', text, ...(label ? { label } : {}) })
const item = (text: string): Block => ({ kind: 'item', depth: 0, text })
const refs = (...blocks: Block[]) => splitClauses(blocks).map(({ ref }) => ref)

describe('the references of a school’s own clauses', () => {
  it('are those that it typed', () => {
    expect(refs(paragraph('2.1 Staff read it.'), paragraph('2.2 Governors adopt it.'))).toEqual(['2.1', '2.2'])
  })

  it('are those that its program printed by itself', () => {
    expect(refs(paragraph('Staff read it.', '2.1'), paragraph('Governors adopt it.', '2.2'))).toEqual(['2.1', '2.2'])
  })

  it('get a letter where a number is used a second time', () => {
    expect(refs(paragraph('2.5 Staff read it.'), paragraph('2.5 Staff sign it.'))).toEqual(['2.5', '2.5b'])
  })

  it('carry the letter of their section where its number was used before', () => {
    const twice = [heading('2.5 Phones'), paragraph('2.5.1 Off.'), heading('2.5 Friends'), paragraph('2.5.1 No.')]
    expect(refs(...twice)).toEqual(['2.5.1', '2.5b.1'])
  })

  it('are the section and the position where it has none', () => {
    expect(refs(heading('Our accounts'), paragraph('We have one.'), paragraph('It is ours.'))).toEqual([
      'our-accounts.1',
      'our-accounts.2',
    ])
  })

  it('carry the number of the clause that letters stand under', () => {
    expect(refs(paragraph('3.1 Staff:'), paragraph('(a) read it'), paragraph('(b) sign it'))).toEqual([
      '3.1',
      '3.1(a)',
      '3.1(b)',
    ])
  })

  it('are never a date, nor a number that begins a sentence', () => {
    expect(refs(paragraph('1 September 2025 is its date.'), paragraph('3 members of staff post.'))).toEqual([
      'opening.1',
      'opening.2',
    ])
  })
})

describe('the place of a clause without a number', () => {
  it('never takes a number that the document prints further down', () => {
    const blocks = [heading('1 Scope'), paragraph('It is short.'), paragraph('1.1 It binds all.')]
    expect(refs(...blocks)).toEqual(['scope.1', '1.1'])
  })
})

describe('the words of a clause', () => {
  it('stay the school’s, without the number before them', () => {
    expect(splitClauses([paragraph('2.1  Staff don’t post.')])[0]?.text).toBe('Staff don’t post.')
  })

  it('keep the words that lead into their list', () => {
    const [, first] = splitClauses([paragraph('Staff must not:'), item('message pupils')])
    expect(first).toMatchObject({ text: 'message pupils', leadIn: 'Staff must not:' })
  })

  it('take a heading as what leads in where it reads so', () => {
    const [first] = splitClauses([heading('Staff must not'), item('message pupils')])
    expect(first?.leadIn).toBe('Staff must not')
  })

  it('are no longer led in once the list has ended', () => {
    const clauses = splitClauses([paragraph('Staff must not:'), item('message pupils'), paragraph('Posts are kind.')])
    expect(clauses.at(-1)?.leadIn).toBe('')
  })

  it('keep the item that leads into a list inside a list', () => {
    const deep = (text: string): Block => ({ kind: 'item', depth: 4, text })
    const blocks = [paragraph('We ask that:'), item('on trips, staff:'), deep('use our phone'), item('all are kind')]
    expect(splitClauses(blocks).map(({ leadIn }) => leadIn)).toEqual([
      '',
      'We ask that:',
      'on trips, staff:',
      'We ask that:',
    ])
  })

  it('are without a number that nothing stood between', () => {
    expect(splitClauses([paragraph('2.1Staff don’t post.')])[0]).toMatchObject({
      ref: '2.1',
      text: 'Staff don’t post.',
    })
  })
})
