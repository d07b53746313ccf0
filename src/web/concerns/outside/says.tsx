import { ifGraveSign } from '../../../core/concerns/grave-signs.ts'
import type { OutsideEntry } from '../../../core/concerns/outside-entry.ts'
import { prohibitionWords } from '../../../core/concerns/prohibition-words.ts'
import type { Recipient } from '../../../core/concerns/route.ts'
import { titleOfRole } from '../../../core/people/role.ts'
import { SummaryList } from '../../kit/summary-list.tsx'
import { bodyWords } from '../case/choice-words.ts'
import { clockWords } from '../case/clock-words.ts'
import { GraveSignsShown } from '../case/grave-signs-shown.tsx'
import { ContactShown } from './contact-words.tsx'
import { limitWords } from './limit-words.ts'

/** What an entry says, in the words that a case shows it with, so that somebody can hold it against its source. */
export function EntrySays({ entry }: { readonly entry: OutsideEntry }) {
  switch (entry.is) {
    case 'contact': {
      const { telephone, email } = entry.known
      return (
        <p>
          {(telephone ?? email) ? (
            <>As it was found: {ContactShown({ contact: entry.known })}.</>
          ) : (
            'No number is known yet.'
          )}
        </p>
      )
    }
    case 'limits':
      return (
        <ul>
          {entry.limits.map(({ clock, limit }) => (
            <li>
              {clockWords[clock]}: {limitWords(limit)}.
            </li>
          ))}
        </ul>
      )
    case 'rule':
      return <RuleSays rule={entry.rule} />
  }
}

function RuleSays({ rule }: { readonly rule: Extract<OutsideEntry, { is: 'rule' }>['rule'] }) {
  const told = [rule.owner, ...(rule.inside ?? [])].map(rolesInWords)
  const outside = [
    ...(rule.outside ?? []).map((body) => `${bodyWords[body]}, at once`),
    ...(rule.outsideIf ?? []).map(({ body, words }) => `${bodyWords[body]}, if ${words}`),
  ]
  return (
    <>
      <SummaryList
        rows={[
          { key: 'Who is told', value: told.join('; ') },
          outside.length === 0 ? null : { key: 'Outside', value: list(outside) },
          (rule.clocks ?? []).length === 0
            ? null
            : {
                key: 'Clocks',
                value: list(
                  (rule.clocks ?? []).map(({ clock, limit }) => `${clockWords[clock]}: ${limitWords(limit)}`),
                ),
              },
          (rule.prohibited ?? []).length === 0
            ? null
            : { key: 'Never', value: list((rule.prohibited ?? []).map((one) => prohibitionWords[one])) },
        ]}
      />
      {(rule.outsideIf ?? []).some(({ words }) => words === ifGraveSign) && <GraveSignsShown />}
    </>
  )
}

function rolesInWords(anyOf: readonly Recipient[]): string {
  return anyOf.map((one) => (one === 'school' ? 'the school' : titleOfRole(one))).join(' or ')
}

function list(lines: readonly string[]) {
  return (
    <ul>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  )
}
