import type { Register } from '../../../core/concerns/register.ts'
import { type Row, Rows } from '../../kit/signpost/rows.tsx'

const parts: readonly { readonly title: string; readonly holds: readonly Register[] }[] = [
  { title: 'Allegations about adults', holds: ['allegations'] },
  { title: 'Low-level concerns about adults', holds: ['low-level-concerns'] },
  { title: 'Breaches of policy by adults', holds: ['breaches'] },
  { title: 'About pupils', holds: ['pupils'] },
  { title: 'Everything else', holds: ['personal-data', 'parents', 'other'] },
]

type Registered = { readonly register: Register }

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
                {title} ({its.length})
              </h3>
              <Rows rows={its.map(props.row)} />
            </section>
          )
        )
      })}
    </>
  )
}

function inOrder(cases: readonly Registered[]): typeof parts {
  const place = ({ holds }: (typeof parts)[number]) => {
    const at = cases.findIndex(({ register }) => holds.includes(register))
    return at < 0 ? cases.length : at
  }
  return [...parts].sort((one, other) => place(one) - place(other))
}
