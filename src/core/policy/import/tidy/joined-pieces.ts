import type { Block } from '../block.ts'
import { typedLabel } from '../typed-label.ts'

type Paragraph = Extract<Block, { kind: 'paragraph' }>
type Item = Extract<Block, { kind: 'item' }>

/**
 * What one paragraph was and came in pieces, put together: a number on a line of its own and its clause, a mark and its
 * item, “Approved by:” and who approved, a sentence that a page or a blank line broke.
 */
export function joinedPieces(blocks: readonly Block[]): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const before = joined.at(-1)
    const whole = before === undefined ? undefined : together(before, block)
    if (whole === undefined) joined.push(block)
    else joined[joined.length - 1] = whole
  }
  return joined
}

function together(before: Block, block: Block): Block | undefined {
  if (before.kind === 'row' || block.kind === 'row') return undefined
  if (isBareNumber(before.text) && before.label === undefined && block.label === undefined)
    return isBareNumber(block.text) ? undefined : { ...block, text: `${before.text} ${block.text}` }
  if (isBareMark(before.text) && block.kind === 'paragraph')
    return { kind: 'item', depth: 0, text: block.text, ...paged(block) }
  if (isFieldName(before.text) && isFieldValue(block.text))
    return { kind: 'paragraph', text: `${before.text} ${block.text}`, ...paged(before) }
  if (before.kind !== 'heading' && block.kind === 'paragraph' && goesOn(before, block))
    return { ...before, text: `${before.text} ${block.text}` }
  return undefined
}

const paged = ({ page }: Block) => (page === undefined ? {} : { page })
const isBareNumber = (text: string) => /^\d{1,2}(?:\.\d{1,2}){0,3}[.)]?$/.test(text)
const isBareMark = (text: string) => /^[•▪●◦‣·○∙\uf0b7\uf0a7\uf0d8\uf0fc]$/.test(text)

const fields =
  /\b(?:approved|adopted|ratified|accepted|agreed|reviewed|review(?:er)?|owner|authors?|written|prepared|version|issued?|signed|responsible|responsibility|lead|status|next|policy|governors?|committee)\b/i
const isFieldName = (text: string) =>
  /:$/.test(text) && text.split(' ').length <= 6 && fields.test(text) && !/^this\b/i.test(text)
const isFieldValue = (text: string) =>
  text.split(' ').length <= 8 && !/[:.?]$/.test(text) && typedLabel(text) === undefined

/** “… on the school’s” and “own pages” are one sentence, wherever a page ends between them. */
function goesOn(before: Paragraph | Item, block: Paragraph): boolean {
  return (
    block.label === undefined &&
    before.text.length > 60 &&
    /[a-z,’']$/.test(before.text) &&
    /^[a-z]/.test(block.text) &&
    typedLabel(block.text) === undefined &&
    !/;$/.test(block.text)
  )
}
