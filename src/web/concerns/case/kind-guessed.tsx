import { usualKindFor } from '../../../actions/concerns/kind-for.ts'
import type { JustOpened } from '../../../actions/concerns/open-concern.ts'
import { isKind, type KindId, kindOf } from '../../../core/concerns/kind-of-report.ts'
import { kindsIn } from '../../../core/concerns/kinds-in.ts'
import { lowered } from '../../../core/language/first-letter.ts'
import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'

/** So many other kinds are offered at one press; any other is a link away. */
const atMost = 3

/** Said of a kind that was guessed before anything that follows from it, with the way to put it right. */
export function GuessSaid({ open }: { readonly open: JustOpened }) {
  if (!open.row.kindGuessed) return null
  return (
    <p>
      <b>This kind is a guess.</b>{' '}
      {open.reports.some(({ told }) => told.kind === open.row.kind)
        ? 'Signpost went by the picture that a child pressed, and it may mean something else.'
        : 'Signpost went by single words and leaned to the graver kind, so it is often wrong.'}{' '}
      <a href="#kind">Read what was told, then say what it is</a>: what must not be done, who outside is told and the
      clocks follow.
    </p>
  )
}

/**
 * Beneath what was told: whoever has read it says at one press what it is, the guess or one of those that the words may
 * mean as well.
 */
export function KindGuessed({ visit, open }: { readonly visit: SchoolVisit; readonly open: JustOpened }) {
  const { row } = open
  if (!row.kindGuessed || row.stage !== 'open' || !isKind(row.kind)) return null
  const at = `/concerns/${row.id}/step/kind`
  const words = (kind: KindId) => kindOf(kind).words.staff
  return (
    <section id="kind">
      <h3>Which is it?</h3>
      <Acts>
        {[row.kind, ...mayAlsoBe(open, row.kind)].map((kind, place) => (
          <Form visit={visit} action={at} hidden={{ now: kind, reason: 'Said once what was told had been read.' }}>
            <Button kind="secondary" once>
              {place === 0 ? `The guess is right: ${lowered(words(kind))}` : words(kind)}
            </Button>
          </Form>
        ))}
      </Acts>
      <p>
        <a href={at}>None of these: choose from all kinds</a>
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
