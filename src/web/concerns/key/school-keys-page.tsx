import type { PersonId } from '../../../core/school/ids.ts'
import { dateInWords } from '../../../core/school/london-time.ts'
import { Button } from '../../kit/button.tsx'
import { Details } from '../../kit/details.tsx'
import { Input } from '../../kit/input.tsx'
import { Select } from '../../kit/select.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { SummaryList } from '../../kit/summary-list.tsx'
import { WarningText } from '../../kit/warning-text.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'

export type SchoolKeysModel = {
  readonly people: readonly {
    readonly id: PersonId
    readonly name: string
    readonly inCover: boolean
    readonly hasKey: boolean
  }[]
  readonly recovery: { readonly madeAt: Date; readonly heldBy: string } | undefined
  readonly mayRecover: boolean
  readonly problems: Problems
  readonly done: boolean
}

export function schoolKeysPage(visit: SchoolVisit, model: SchoolKeysModel) {
  const title = 'Who can read what is told'
  const cover = model.people.filter(({ inCover }) => inCover)
  return schoolPage(
    visit,
    { title: titleWith(model.problems, title), place: 'Concerns' },
    <>
      <p class="soft">
        <a href="/concerns">Concerns</a>
      </p>
      <ProblemSummary problems={model.problems} />
      <h1>{title}</h1>
      {model.done && <p role="status">Done. Whatever they may read opens with their key now.</p>}
      <p>
        What is told is locked when it comes in, for the keys of those to whom it may be brought. Whoever has no key yet
        cannot read it. While whoever is to act on it has none, the server’s own secret opens it as well, so that it
        does not lie there unread: that is weaker, and ends when they make their key and open it.
      </p>
      <SummaryList
        rows={cover.map(({ name, hasKey }) => ({
          key: name,
          value: hasKey ? 'Has a key' : 'No key yet: ask them to make one, under Concerns',
        }))}
      />
      <h2>The school’s recovery key</h2>
      {model.recovery ? (
        <p>
          Made {dateInWords(model.recovery.madeAt, visit.now)}, kept by {model.recovery.heldBy}. It opens concerns for
          somebody who lost their key, and only those that they may know of.
        </p>
      ) : (
        <p>
          There is none. If everybody who can read a concern loses their key, nobody can ever read it again. The school
          may keep a recovery key: printed, locked away, and nowhere on a computer.
        </p>
      )}
      {model.mayRecover && <RecoveryForms visit={visit} model={model} />}
    </>,
  )
}

function RecoveryForms({ visit, model }: { readonly visit: SchoolVisit; readonly model: SchoolKeysModel }) {
  const { problems, recovery } = model
  const choose = (people: SchoolKeysModel['people']) => [
    { value: '', words: 'Choose one' },
    ...people.map(({ id, name }) => ({ value: id, words: name })),
  ]
  return (
    <>
      {recovery && (
        <Form visit={visit} action="/concerns/keys/recover">
          <h3>Use it for somebody who lost their key</h3>
          <p>They make a new key first. You learn nothing of any concern by this, and it stands in the record.</p>
          <Select
            name="person"
            label="For whom?"
            options={choose(model.people.filter(({ hasKey }) => hasKey))}
            error={problems['person']}
          />
          <Input
            name="_letters"
            label="The recovery key"
            hint="Eight groups of four letters and figures, as they stand on the paper."
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            error={problems['_letters']}
          />
          <Acts>
            <Button>Open their concerns for them</Button>
          </Acts>
        </Form>
      )}
      <Details summary={recovery ? 'Replace it' : 'Make a recovery key'} open={!recovery || 'holder' in problems}>
        {recovery && (
          <p>
            Keep the old paper as well until every open concern has been opened once: older ones open with the old key
            until then. If somebody else may have seen the old one, ask everybody with an open concern to open it today.
          </p>
        )}
        <Form visit={visit} action="/concerns/keys/recovery">
          <Select
            name="holder"
            label="Who keeps the paper?"
            hint="Somebody about whom and to whom few reports go, such as the chair or the clerk. Never in the school office’s drawer."
            options={choose(model.people)}
            error={problems['holder']}
          />
          <Acts>
            <Button kind="secondary">{recovery ? 'Make another in its place' : 'Make it and show it once'}</Button>
          </Acts>
        </Form>
      </Details>
    </>
  )
}

/** The recovery key, this once. */
export function recoveryKeyShown(visit: SchoolVisit, words: string, holder: string) {
  const title = 'The school’s recovery key'
  return schoolPage(
    visit,
    { title, place: 'Concerns' },
    <>
      <h1>{title}</h1>
      <WarningText>It is shown this once. Nobody can find it again, Signpost included.</WarningText>
      <p class="as-typed preview the-code" translate={false}>
        {words}
      </p>
      <p>
        Write it down or print this page now. Give it to {holder}, who locks it away. Do not photograph it or keep it on
        a computer: whoever has it and the school’s data can read every concern.
      </p>
      <p>
        <a href="/concerns/keys">It is written down</a>
      </p>
    </>,
  )
}
