import { CharacterCount } from '../kit/character-count.tsx'
import type { TextareaProps } from '../kit/textarea.tsx'
import { lettersInWords } from './too-long.ts'

type WordsBoxProps = Omit<TextareaProps, 'describedBy' | 'disabled'> & {
  /** How many characters fit. */
  readonly atMost: number
  /** Without JavaScript nothing is said of it beforehand: for children, who have enough to read. */
  readonly quiet?: boolean
}

/**
 * A box for words. From nine tenths on it says how much still fits, and then how much is too long, before anything is
 * sent; it takes all the same, so that nothing that is pasted loses its end. Without JavaScript it says how much fits.
 */
export function WordsBox({ atMost, quiet = false, ...box }: WordsBoxProps) {
  return (
    <CharacterCount
      {...box}
      maxLength={atMost}
      threshold={90}
      description={quiet ? '' : `There is room for ${lettersInWords(atMost)}.`}
      messages={{
        // Left out, GOV.UK Frontend fills the empty description with the name of this message, and screen readers say it.
        ...(quiet ? { 'textarea-description': '' } : undefined),
        'characters-under-limit': {
          one: 'There is room for one more letter.',
          other: 'There is room for %{count} more letters.',
        },
        'characters-at-limit': 'There is no more room.',
        'characters-over-limit': { one: 'One letter too many.', other: '%{count} letters too many.' },
      }}
    />
  )
}
