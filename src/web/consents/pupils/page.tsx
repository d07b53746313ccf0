import { whenInWords } from '../../../core/school/london-time.ts'
import type { ClassOnRoll, lastLoad, PupilListed, PupilsAsked } from '../../../storage/consents/pupils-list.ts'
import { Button } from '../../kit/button.tsx'
import { Input } from '../../kit/input.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { Rows } from '../../kit/signpost/rows.tsx'
import type { SchoolVisit } from '../../route.ts'
import { schoolPage } from '../../shell/school-page.tsx'
import { nameOf, yearWords } from '../pupil-words.ts'

export type PupilsModel = {
  readonly asked: PupilsAsked | undefined
  readonly found: readonly PupilListed[] | undefined
  readonly more: boolean
  readonly classes: readonly ClassOnRoll[]
  readonly loaded: Awaited<ReturnType<typeof lastLoad>>
  readonly mayLoad: boolean
}

export function pupilsPage(visit: SchoolVisit, model: PupilsModel) {
  const { asked, found, classes, loaded } = model
  const total = classes.reduce((sum, one) => sum + one.pupils, 0)
  const title =
    asked && 'class' in asked ? asked.class : asked ? `Pupils called “${asked.name}”` : 'Pupils and consents'
  return schoolPage(
    visit,
    { title, place: 'More' },
    <>
      <p class="soft">{asked ? <a href="/pupils">Pupils and consents</a> : <a href="/more">More</a>}</p>
      <h1>{title}</h1>
      {found ? (
        <Found found={found} more={model.more} named={asked !== undefined && 'name' in asked} />
      ) : (
        <>
          <p>
            {total === 0
              ? 'No roll is loaded yet, so the names in posts are not being checked.'
              : `${total} ${total === 1 ? 'pupil is' : 'pupils are'} on the roll.`}{' '}
            {loaded && `Loaded ${whenInWords(loaded.at, visit.now)}${loaded.by ? ` by ${loaded.by}` : ''}.`}
          </p>
          {model.mayLoad && (
            <Acts>
              <Button href="/pupils/load">Load the roll</Button>
            </Acts>
          )}
        </>
      )}
      {total > 0 && (
        <form method="get" action="/pupils" role="search">
          <Input
            name="name"
            label="Find a pupil by name"
            type="search"
            autocomplete="off"
            value={asked && 'name' in asked ? asked.name : ''}
          />
          <Button kind="secondary">Find</Button>
        </form>
      )}
      {!found && classes.length > 0 && (
        <>
          <h2>Classes</h2>
          <Rows
            rows={classes.map((one) => ({
              href: `/pupils?class=${encodeURIComponent(one.class)}`,
              title: one.class === '' ? 'Without a class' : one.class,
              note: yearWords(one.year),
              when: `${one.pupils} ${one.pupils === 1 ? 'pupil' : 'pupils'}`,
            }))}
          />
        </>
      )}
    </>,
  )
}

function Found(props: { readonly found: readonly PupilListed[]; readonly more: boolean; readonly named: boolean }) {
  const { found, more, named } = props
  if (found.length === 0) {
    return (
      <p>{named ? 'Nobody on the roll is called that. Try fewer letters.' : 'Nobody on the roll is in this class.'}</p>
    )
  }
  return (
    <>
      <Rows
        rows={found.map((pupil) => ({
          href: `/pupils/${pupil.id}`,
          title: nameOf(pupil),
          note: agreedTo(pupil),
          when: `${yearWords(pupil.year)}, ${pupil.class}`,
        }))}
      />
      {more && <p>There are more than these. Type more letters to see fewer.</p>}
    </>
  )
}

function agreedTo({ yes, against }: PupilListed): string {
  if (yes === 0 && against === 0) return 'The family has not been asked about anything.'
  if (against === 0) return `Yes to ${yes}`
  return yes === 0 ? `No to ${against}` : `Yes to ${yes}, no to ${against}`
}
