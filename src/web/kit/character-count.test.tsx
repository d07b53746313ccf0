import { heldToFixtures } from '../../../test/kit/held-to-fixtures.ts'
import { type FieldOptions, fieldProps } from '../../../test/kit/options.ts'
import { CharacterCount, type CharacterCountProps } from './character-count.tsx'

type Plural = Readonly<Record<string, string>>

interface CharacterCountOptions extends FieldOptions {
  readonly value?: string
  readonly rows?: number
  readonly spellcheck?: boolean
  readonly maxlength?: number
  readonly maxwords?: number
  readonly threshold?: number
  readonly countType?: CharacterCountProps['counting']
  readonly countMessage?: { classes?: string }
  readonly textareaDescriptionText?: string
  readonly charactersUnderLimitText?: Plural
  readonly charactersAtLimitText?: string
  readonly charactersOverLimitText?: Plural
  readonly wordsUnderLimitText?: Plural
  readonly wordsAtLimitText?: string
  readonly wordsOverLimitText?: Plural
}

heldToFixtures<CharacterCountOptions>('character-count', (options) => {
  const { disabled: _, describedBy: __, ...props } = fieldProps(options)
  const shared = {
    ...props,
    value: options.value,
    rows: options.rows,
    spellcheck: options.spellcheck,
    threshold: options.threshold,
    counting: options.countType,
    countClass: options.countMessage?.classes,
    description: options.textareaDescriptionText,
    messages: {
      'characters-under-limit': options.charactersUnderLimitText,
      'characters-at-limit': options.charactersAtLimitText,
      'characters-over-limit': options.charactersOverLimitText,
      'words-under-limit': options.wordsUnderLimitText,
      'words-at-limit': options.wordsAtLimitText,
      'words-over-limit': options.wordsOverLimitText,
    },
  }
  if (options.maxwords !== undefined) return <CharacterCount {...shared} maxWords={options.maxwords} />
  if (options.maxlength !== undefined) return <CharacterCount {...shared} maxLength={options.maxlength} />
  return <CharacterCount {...shared} limitByScript />
})
