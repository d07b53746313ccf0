import { usualKindFor } from '../../../actions/concerns/kind-for.ts'
import type { JustOpened } from '../../../actions/concerns/open-concern.ts'
import { isKind, type KindId, kindOf } from '../../../core/concerns/kind-of-report.ts'
import { kindsIn } from '../../../core/concerns/kinds-in.ts'
import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'

/** So many other kinds are offered at one press; any other is a link away. */
const atMost = 3

/**
 * Says of a kind that was guessed that it is a guess, and lets whoever has read the words put it right at one press: it is
 * this, or one of those that the words may mean as well.
 */
export function KindGuessed({ visit, open }: { readonly visit: SchoolVisit; readonly open: JustOpened }) {
  const { row } = open
  if (!row.kindGuessed || !isKind(row.kind)) return null
  const at = `/concerns/${row.id}/step/kind`
  const choices = [row.kind, ...mayAlsoBe(open, row.kind)]
  return (
    <section>
      <p>
        <b>This kind is a guess.</b> Nobody had read it yet, so Signpost went by single words and leaned to the graver
        kind. It is often wrong about that. Read what was told, then say what it is: what must not be done, who outside
        is told and the clocks follow.
      </p>
      <Acts>
        {choices.map((kind, place) => (
          <Form visit={visit} action={at} hidden={{ now: kind, reason: 'Said once what was told had been read.' }}>
            <Button kind="secondary" once>
              {place === 0 ? 'The guess is right' : `It is: ${kindOf(kind).words.staff}`}
            </Button>
          </Form>
        ))}
      </Acts>
      <p>
        <a href={at}>It is something else: say what kind it is</a>
      </p>
    </section>
  )
}

function mayAlsoBe({ reports }: JustOpened, now: KindId): readonly KindId[] {
  const likely = reports.flatMap(({ told, teller }) => {
    const { kind, others } = kindsIn(told.words, teller)
    const usual = usualKindFor(told.about)
    return [kind, ...others, ...(usual === undefined ? [] : [usual])]
  })
  return [...new Set(likely)].filter((kind) => kind !== now).slice(0, atMost)
}
