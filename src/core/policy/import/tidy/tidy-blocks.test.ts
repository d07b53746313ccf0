import { describe, expect, it } from 'vitest'
import type { Block } from '../block.ts'
import { tidyBlocks } from './tidy-blocks.ts'

const heading = (text: string, level = 2): Block => ({ kind: 'heading', level, text })
const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const item = (text: string): Block => ({ kind: 'item', depth: 0, text })
const words = (...blocks: Block[]) => tidyBlocks(blocks).map((block) => (block.kind === 'row' ? '' : block.text))

describe('a policy copied from a web page or a printed copy', () => {
  it('loses the menu, the notice about cookies and the numbers of its pages', () => {
    const copied = [heading('Skip to main content'), heading('Home'), paragraph('We use cookies to count visits.')]
    expect(words(...copied, paragraph('Page 2 of 7'), paragraph('Staff are kind.'))).toEqual(['Staff are kind.'])
  })

  it('loses its table of contents, whose lines would take the numbers of its sections', () => {
    const contents = [heading('Contents'), paragraph('1. Scope 2'), paragraph('2. Posts 3')]
    const body = [heading('1. Scope'), paragraph('It binds all staff.'), heading('2. Posts'), paragraph('Be kind.')]
    expect(words(...contents, ...body)).toEqual(['1. Scope', 'It binds all staff.', '2. Posts', 'Be kind.'])
  })

  it('keeps a section that is only called Contents, with sentences in it', () => {
    const kept = [heading('Contents'), paragraph('What a post contains is checked.'), paragraph('It is kind.')]
    expect(words(...kept)).toHaveLength(3)
  })

  it('has the title that stood at the head of each page once', () => {
    const title = heading('Social Media Policy')
    expect(words(title, paragraph('One.'), title, paragraph('Two.'))).toEqual(['Social Media Policy', 'One.', 'Two.'])
  })

  it('has a number that stood on a line of its own with its clause again', () => {
    expect(words(paragraph('1.2'), paragraph('Staff are kind.'))).toEqual(['1.2 Staff are kind.'])
  })

  it('has a mark that stood on a line of its own with its item again', () => {
    expect(tidyBlocks([paragraph('•'), paragraph('be kind')])).toEqual([item('be kind')])
  })

  it('has who approved it beside “Approved by:”', () => {
    expect(words(paragraph('Approved by:'), heading('The full board'))).toEqual(['Approved by: The full board'])
  })

  it('leaves “Date approved:” empty where another such line follows', () => {
    expect(words(paragraph('Date approved:'), paragraph('Approved by:'))).toEqual(['Date approved:', 'Approved by:'])
  })

  it('has a sentence that the end of a page broke in one piece', () => {
    const first = paragraph('Nobody may put up a picture of a child unless a parent of the child has said so on the')
    expect(words(first, paragraph('form that is sent home.'))).toHaveLength(1)
  })

  it('has a list whose marks were lost as a list', () => {
    const lost = [paragraph('Staff must not:'), paragraph('befriend pupils;'), paragraph('post their pictures.')]
    expect(tidyBlocks(lost).map(({ kind }) => kind)).toEqual(['paragraph', 'item', 'item'])
  })
})
