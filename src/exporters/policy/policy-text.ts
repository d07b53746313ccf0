import type { PolicyDocument } from '../../core/policy/document.ts'

const width = 78

/** A policy as plain text: wrapped, numbered, each clause set in beside its reference. Lines end in a line feed. */
export function policyText(document: PolicyDocument): string {
  const { title, school, source, standing, sections } = document
  const head = [school ?? '', title, standing, source]
    .filter((line) => line !== '')
    .flatMap((line) => wrapped(line, '', ''))
  const body = sections.flatMap(({ number, heading, clauses }) => {
    const called = number === '' ? heading : `${number}  ${heading}`
    const column = Math.max(...clauses.map(({ reference }) => reference.length), 4) + 2
    const indent = ' '.repeat(Math.min(column, 16))
    const lines = clauses.flatMap(({ reference, text }) => [
      '',
      ...wrapped(text, reference.padEnd(indent.length), indent),
    ])
    return ['', '', called, '-'.repeat(Math.min(called.length, width)), ...lines]
  })
  return `${[...head, ...body].join('\n')}\n`
}

function wrapped(text: string, first: string, rest: string): string[] {
  const lines: string[] = []
  let line = first.length > rest.length ? `${first} ` : first
  let empty = true
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line)
      line = rest
      empty = true
    }
    line += empty ? word : ` ${word}`
    empty = false
  }
  return [...lines, line]
}
