import type { Extra, Said, Words } from '../../src/web/kit/words.ts'
import { rawHtml } from '../../src/web/shell/raw-html.ts'

/** How the official options say words: as text, or as HTML that wins over the text. */
export interface TextOptions {
  readonly text?: string | number
  readonly html?: string | false
}

export type AttributeOptions = Readonly<
  Record<string, string | number | boolean | null | { value?: string | number | boolean | null; optional?: boolean }>
>

export interface PartOptions extends TextOptions {
  readonly classes?: string
  readonly attributes?: AttributeOptions
}

export interface GroupOptions {
  readonly classes?: string
  readonly attributes?: AttributeOptions
  readonly beforeInput?: TextOptions
  readonly afterInput?: TextOptions
  readonly beforeInputs?: TextOptions
  readonly afterInputs?: TextOptions
}

export interface HeadingOptions extends PartOptions {
  readonly isPageHeading?: boolean
}

export interface FieldsetOptions extends PartOptions {
  readonly legend?: HeadingOptions
  readonly describedBy?: string
  readonly role?: string
}

export interface FieldOptions {
  readonly name: string
  readonly id?: string
  readonly label: HeadingOptions
  readonly hint?: PartOptions
  readonly errorMessage?: PartOptions & { visuallyHiddenText?: string }
  readonly describedBy?: string
  readonly formGroup?: GroupOptions
  readonly classes?: string
  readonly attributes?: AttributeOptions
  readonly disabled?: boolean
}

export function words(options: TextOptions): Words {
  return options.html ? rawHtml(options.html.trim()) : (options.text ?? '')
}

export const someWords = (options: TextOptions | undefined): Words | undefined =>
  options === undefined ? undefined : words(options)

/** The official rule: every value as its text, and those marked optional left out when empty or off. */
export function extra(attributes: AttributeOptions | undefined): Extra | undefined {
  if (attributes === undefined) return undefined
  const given: Record<string, string | boolean> = {}
  for (const [name, said] of Object.entries(attributes)) {
    const { value, optional } = said !== null && typeof said === 'object' ? said : { value: said, optional: false }
    if (!optional) given[name] = String(value ?? '')
    else if (value === true) given[name] = true
    else if (value !== undefined && value !== null && value !== false) given[name] = String(value)
  }
  return given
}

export const part = (options: PartOptions): Said => ({
  words: words(options),
  class: options.classes,
  attributes: extra(options.attributes),
})

export const somePart = (options: PartOptions | undefined): Said | undefined =>
  options === undefined ? undefined : part(options)

export const heading = (options: HeadingOptions): Said & { heading: boolean | undefined } => ({
  ...part(options),
  heading: options.isPageHeading,
})

export const errorPart = (options: FieldOptions['errorMessage']) =>
  options === undefined ? undefined : { ...part(options), lead: options.visuallyHiddenText }

export const group = (options: GroupOptions | undefined) =>
  options === undefined ? undefined : { class: options.classes, attributes: extra(options.attributes) }

/** What every single field takes, in our words. */
export const fieldProps = (options: FieldOptions) => ({
  name: options.name,
  id: options.id,
  label: heading(options.label),
  hint: somePart(options.hint),
  error: errorPart(options.errorMessage),
  describedBy: options.describedBy,
  group: group(options.formGroup),
  before: someWords(options.formGroup?.beforeInput),
  after: someWords(options.formGroup?.afterInput),
  class: options.classes,
  attributes: extra(options.attributes),
  disabled: options.disabled,
})

export interface QuestionOptions {
  readonly fieldset?: FieldsetOptions
  readonly hint?: PartOptions
  readonly errorMessage?: FieldOptions['errorMessage']
  readonly describedBy?: string
  readonly formGroup?: GroupOptions
  readonly classes?: string
  readonly attributes?: AttributeOptions
}

/** What every question with several fields takes, in our words. */
export const questionProps = (options: QuestionOptions) => ({
  ...(options.fieldset === undefined
    ? ({ noLegend: true } as const)
    : {
        legend: heading(options.fieldset.legend ?? {}),
        fieldset: { class: options.fieldset.classes, attributes: extra(options.fieldset.attributes) },
      }),
  hint: somePart(options.hint),
  error: errorPart(options.errorMessage),
  describedBy: options.fieldset?.describedBy ?? options.describedBy,
  group: group(options.formGroup),
  before: someWords(options.formGroup?.beforeInputs),
  after: someWords(options.formGroup?.afterInputs),
  class: options.classes,
  attributes: extra(options.attributes),
})

export type ItemOptions =
  | (PartOptions & {
      readonly id?: string
      readonly name?: string
      readonly value: string | number
      readonly label?: PartOptions
      readonly hint?: PartOptions
      readonly divider?: string
      readonly checked?: boolean
      readonly conditional?: { html: string | false }
      readonly behaviour?: string
      readonly disabled?: boolean
    })
  | false
  | null
  | ''

/** One answer, or the word between two, in our words. */
export const choice = (item: ItemOptions) => {
  if (!item) return null
  if (item.divider) return { divider: item.divider }
  return {
    id: item.id,
    name: item.name,
    value: item.value,
    words: words(item),
    hint: somePart(item.hint),
    label: { class: item.label?.classes, attributes: extra(item.label?.attributes) },
    checked: item.checked,
    disabled: item.disabled,
    exclusive: item.behaviour === 'exclusive',
    reveals: item.conditional?.html ? words({ html: item.conditional.html }) : undefined,
    attributes: extra(item.attributes),
  }
}
