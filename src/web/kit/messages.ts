import type { Extra } from './words.ts'

/** Words for a script to show, by its own name for each; those that depend on a number by plural form. */
export type Messages = Readonly<Record<string, string | Readonly<Record<string, string>> | undefined>>

/** The attributes by which GOV.UK Frontend's scripts read their words from the page. */
export function dataMessages(messages: Messages | undefined): Extra {
  const attributes: Record<string, string> = {}
  for (const [name, message] of Object.entries(messages ?? {})) {
    if (typeof message === 'string') attributes[`data-i18n.${name}`] = message
    else for (const [form, words] of Object.entries(message ?? {})) attributes[`data-i18n.${name}.${form}`] = words
  }
  return attributes
}
