import type { HelpLine } from '../../../core/concerns/help-line.ts'

/** Who answers at this moment, when the school does not. */
export function HelpLines({ lines }: { readonly lines: readonly HelpLine[] }) {
  return (
    <ul class="help-lines">
      {lines.map(({ name, reach }) => (
        <li>
          {reach.by === 'phone' ? (
            <>
              {name}: <a href={`tel:${reach.number.replaceAll(' ', '')}`}>{reach.number}</a>
            </>
          ) : (
            <>
              {name}: text {reach.word} to <a href={`sms:${reach.number.replaceAll(' ', '')}`}>{reach.number}</a>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
