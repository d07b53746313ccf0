import type { Register } from '../../../core/concerns/register.ts'
import { type Row, Rows } from '../../kit/signpost/rows.tsx'

const parts: readonly { readonly title: string; readonly holds: readonly Register[] }[] = [
  { title: 'Allegations about adults', holds: ['allegations'] },
  { title: 'Low-level concerns about adults', holds: ['low-level-concerns'] },
  { title: 'Breaches of policy by adults', holds: ['breaches'] },
  { title: 'About pupils', holds: ['pupils'] },
  { title: 'Everything else', holds: ['personal-data', 'parents', 'other'] },
]

type Registered = { readonly register: Register; readonly kindGuessed: boolean | null }

/**
 * Cases in their registers: what is said of an adult never stands among the records of pupils. The register of the first
 * case stands first, and so on.
 */
export function ByRegister<T extends Registered>(props: {
  readonly cases: readonly T[]
  readonly row: (one: T) => Row
}) {
  return (
    <>
      {inOrder(props.cases).map(({ title, holds }) => {
        const its = props.cases.filter(({ register }) => holds.includes(register))
        return (
          its.length > 0 && (
            <section>
              <h3>
                {title} ({howMany(its)})
              </h3>
              <Rows rows={its.map(props.row)} />
            </section>
          )
        )
      })}
    </>
  )
}

/** `3`, or `3, of which 1 by Signpost’s guess`: it is a guess as well that such a case stands here. */
function howMany(cases: readonly Registered[]): string {
  const guessed = cases.filter(({ kindGuessed }) => kindGuessed !== false).length
  if (guessed === 0) return String(cases.length)
  return guessed === cases.length
    ? `${guessed}, by Signpost’s guess`
    : `${cases.length}, ${guessed} by Signpost’s guess`
}

function inOrder(cases: readonly Registered[]): typeof parts {
  const place = ({ holds }: (typeof parts)[number]) => {
    const at = cases.findIndex(({ register }) => holds.includes(register))
    return at < 0 ? cases.length : at
  }
  return [...parts].sort((one, other) => place(one) - place(other))
}
