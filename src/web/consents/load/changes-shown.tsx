import { answerWords } from '../../../core/consents/answer.ts'
import { consentKindWords } from '../../../core/consents/consent-kind.ts'
import type { ConsentChange, OnRecord, RollChanges, RollField, RollLine } from '../../../core/consents/roll-changes.ts'
import type { RefusedLine } from '../../../importers/roll/roll-file.ts'
import { Details } from '../../kit/details.tsx'
import { fieldWords, nameOf } from '../pupil-words.ts'

export type Unread = { readonly refused: readonly RefusedLine[]; readonly dropped: readonly string[] }

/** What of a file was left out: lines by their number with why, and columns that are not used. */
export function NotUnderstood({ unread }: { readonly unread: Unread }) {
  return (
    <>
      {unread.refused.length > 0 && (
        <section>
          <h2>{count(unread.refused.length, 'line was', 'lines were')} not understood</h2>
          <p>They are left out. If the child is on the roll now, they would count as gone: mend the line first.</p>
          <ul>
            {unread.refused.map(({ line, why }) => (
              <li>
                Line {line}: {why}
              </li>
            ))}
          </ul>
        </section>
      )}
      {unread.dropped.length > 0 && (
        <p>These columns are not used, and nothing of them is kept: {unread.dropped.join(', ')}.</p>
      )}
    </>
  )
}

/** What joins, comes back, leaves and changes, each in words. */
export function Changes({ changes }: { readonly changes: RollChanges }) {
  const { joined, returned, changed, gone, consents } = changes
  return (
    <>
      <Part heading={count(joined.length, 'child joins', 'children join')} lines={joined.map(inClass)} />
      <Part
        heading={count(returned.length, 'child comes back', 'children come back')}
        lines={returned.map(({ line }) => inClass(line))}
      />
      <Part
        heading={count(gone.length, 'child would be marked as having left', 'children would be marked as having left')}
        lines={gone.map(inClass)}
      />
      <Part
        heading={count(changed.length, 'child changes', 'children change')}
        lines={changed.map(
          ({ pupil, line, fields }) =>
            `${nameOf(pupil)}: ${fields.map((field) => fieldChange(field, pupil, line)).join('; ')}`,
        )}
      />
      <Part
        heading={count(consents.length, 'consent changes', 'consents change')}
        lines={consents.map(consentChange)}
      />
    </>
  )
}

function Part({ heading, lines }: { readonly heading: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  const list = (
    <ul>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  )
  return (
    <section>
      <h2>{heading}</h2>
      {lines.length > 20 ? <Details summary="Show each one">{list}</Details> : list}
    </section>
  )
}

function inClass(child: RollLine): string {
  return `${nameOf(child)}, ${child.class}`
}

/** What a note says is not spread on a page that may be read over a shoulder. */
function fieldChange(field: RollField, pupil: OnRecord, line: RollLine): string {
  if (field === 'flag') {
    const how = pupil.flag === '' ? 'a note is added' : line.flag === '' ? 'the note is taken away' : 'the note changes'
    return how
  }
  const none = (value: string) => (value === '' ? 'none' : value)
  return `${fieldWords[field]} ${none(pupil[field])}, now ${none(line[field])}`
}

export function consentChange({ pupil, kind, before, after }: ConsentChange): string {
  return `${nameOf(pupil)}, ${consentKindWords(kind)}: ${answerWords(before).toLowerCase()}, now ${answerWords(after).toLowerCase()}`
}

export function count(number: number, one: string, several: string): string {
  return `${number} ${number === 1 ? one : several}`
}
