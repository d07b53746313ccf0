import { answerFor, questionFor } from '../core/policy/answer-in-words.ts'
import type { PolicyImport } from '../core/policy/import/imported-policy.ts'
import { noteWords } from '../core/policy/import/note-words.ts'

/** What was found in a document, for somebody at a terminal. */
export function importInWords({ clauses, settings, perhaps = [], silent, notes }: PolicyImport): string {
  const sure = settings.filter(({ confidence }) => confidence > 0.9)
  const unsure = settings.filter(({ confidence }) => confidence <= 0.9)
  const matched = clauses.filter(({ matches }) => matches.length > 0)
  const answers = (from: typeof settings) =>
    from.flatMap(({ name, value, ref, words }) => [
      `  ${questionFor(name)}`,
      `    ${answerFor(name, value)} (${ref}: “${shortened(words[0] ?? '')}”)`,
    ])
  return [
    ...notes.map((note) => noteWords[note]),
    `${counted(clauses.length, 'clause')}, of which ${matched.length} resemble something that other policies ask.`,
    `${counted(settings.length, 'question')} of 111 answered; we found nothing on ${silent.length}.`,
    'Nothing has been changed: a person confirms each proposal.',
    '',
    ...(sure.length > 0 ? ['Answered clearly:', ...answers(sure), ''] : []),
    ...(unsure.length > 0 ? ['Answered, but look again:', ...answers(unsure), ''] : []),
    ...(perhaps.length > 0
      ? ['Perhaps answered. These count as not answered until a person says so:', ...answers(perhaps), '']
      : []),
    ...(silent.length > 0
      ? [
          'We found nothing on these. The document is silent on them, or says it in words that we do not know:',
          ...silent.map((name) => `  ${questionFor(name)}`),
        ]
      : []),
  ].join('\n')
}

const counted = (count: number, of: string) => `${count} ${of}${count === 1 ? '' : 's'}`
const shortened = (words: string) => (words.length > 110 ? `${words.slice(0, 107)}…` : words)
