import { Readable } from 'node:stream'
import { type BundleMade, bundlesMade, giveOutBundle } from '../../../actions/concerns/bundle/bundles-made.ts'
import type { BundleChoice } from '../../../actions/concerns/bundle/chosen-for-bundle.ts'
import { makeBundle, previewBundle } from '../../../actions/concerns/bundle/make-bundle.ts'
import type { BundlePlan } from '../../../actions/concerns/bundle/plan-bundle.ts'
import type { OpenCase } from '../../../actions/concerns/open-concern.ts'
import { toldAtMost } from '../../../actions/concerns/told.ts'
import { caseReference } from '../../../core/concerns/bundle/bundle-document.ts'
import { unanswered } from '../../../core/concerns/bundle/doubts.ts'
import { peopleNames } from '../../../storage/concerns/people-names.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { lineIn } from '../../shell/fields.ts'
import { hasProblems, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { tooLong, wholeForm } from '../../shell/too-long.ts'
import { leavesNothing } from '../leaves-nothing.ts'
import { withOpenCase } from '../with-case.ts'
import { bundleDesk } from './bundle-desk.ts'
import { choiceIn, fieldOfDoubt, profileIn, tooLongForBundle } from './bundle-form.ts'
import { inTheWayWords, refusalWords } from './bundle-words.ts'
import { ChoosePage } from './choose-page.tsx'
import { LookPage } from './look-page.tsx'
import { MadePage } from './made-page.tsx'

/** For whom a bundle is to be made, and those that were made of this case before. */
export async function showBundles(visit: SchoolVisit): Promise<Reply> {
  return withOpenCase(visit, (open) => choose(visit, open, {}))
}

/** Shows what a bundle would be, as often as something of it is changed; makes it where that is asked. */
export async function sendBundle(visit: SchoolVisit): Promise<Reply> {
  return withOpenCase(visit, async (open) => {
    const profile = profileIn(visit.form)
    if (profile === undefined) return choose(visit, open, { profile: 'Choose for whom it is.' })
    const choice = withRecipient(open, choiceIn(visit.form, profile))
    const long = tooLongForBundle(choice)
    if (visit.form['act'] !== 'make' || hasProblems(long)) return look(visit, open, choice, long)
    const outcome = await makeBundle(visit.tx, bundleDesk(visit), open, choice)
    if (outcome === undefined) return 'not-found'
    if ('bundle' in outcome) return { goTo: `/concerns/${open.row.id}/bundle/${outcome.bundle}` }
    if ('stillNamed' in outcome) {
      const words = `It was not made: ${outcome.stillNamed.join(', ')} would still be named in it. Write how the name stands there under “What else is not to be read”.`
      return look(visit, open, choice, { 'also-words': words })
    }
    if ('shut' in outcome) {
      return look(visit, open, choice, { recipient: `${outcome.file}: it ${inTheWayWords[outcome.shut]}` })
    }
    if (outcome.refused === 'doubts-left') return look(visit, open, choice, doubtsLeft)
    const { field, words } = refusalWords[outcome.refused]
    return look(visit, open, choice, { [field]: words })
  })
}

/** A case that is kept in another system goes there under its reference. */
function withRecipient(open: OpenCase, choice: BundleChoice): BundleChoice {
  const kept = open.entries.findLast(({ said }) => said.kind === 'kept-elsewhere')?.said
  if (choice.profile !== 'other-system' || choice.recipient !== '' || kept?.kind !== 'kept-elsewhere') return choice
  return { ...choice, recipient: `${kept.system}, reference ${kept.reference}` }
}

/** What was chosen for a bundle that was made, and a way to have it again. */
export async function showBundleMade(visit: SchoolVisit): Promise<Reply> {
  return withMade(visit, (open, made) => madePage(visit, open, made, {}))
}

/** Makes the bundle again out of the case’s record and hands it out, where it is the very same. */
export async function sendGiveOutBundle(visit: SchoolVisit): Promise<Reply> {
  return withMade(visit, async (open, made) => {
    const reason = lineIn(visit.form, 'reason', wholeForm)
    const long = tooLong({ reason }, { reason: toldAtMost.line })
    if (hasProblems(long)) return madePage(visit, open, made, long)
    const given = await giveOutBundle(visit.tx, bundleDesk(visit), open, made.id, reason)
    if (given === undefined) return 'not-found'
    if ('shut' in given) {
      return madePage(visit, open, made, { reason: `${given.file}: it ${inTheWayWords[given.shut]}` })
    }
    if ('refused' in given) return madePage(visit, open, made, { reason: notGiven[given.refused] })
    const { written, madeAt, profile } = given
    const name = `case-${caseReference(open.row.id)}-${profile}-${madeAt.toISOString().slice(0, 10)}.zip`
    return {
      body: Readable.from(written.stream()),
      type: 'application/zip',
      headers: {
        ...leavesNothing,
        'content-length': String(written.bytes),
        'content-disposition': `attachment; filename="${name}"`,
      },
    }
  })
}

const notGiven = {
  'no-reason': 'Say to whom it goes now, and why. It stands in the record of the case.',
  'not-open': 'This case can no longer be read.',
  'not-the-same':
    'It does not come out as it was made, so it was not given out: the record of the case was changed, or this Signpost prints bundles otherwise than the one that made it. Tell whoever runs the server, and make a new bundle.',
} as const

async function withMade(
  visit: SchoolVisit,
  work: (open: OpenCase, made: BundleMade) => Promise<Reply>,
): Promise<Reply> {
  return withOpenCase(visit, async (open) => {
    const made = await bundlesMade(visit.tx, bundleDesk(visit), visit.actor.person, open.row.id)
    const one = made.find(({ id }) => id === visit.params['bundle'])
    return one ? work(open, one) : 'not-found'
  })
}

async function choose(visit: SchoolVisit, open: OpenCase, problems: Problems): Promise<Reply> {
  const made = await bundlesMade(visit.tx, bundleDesk(visit), visit.actor.person, open.row.id)
  const title = 'Make a bundle'
  return replied(visit, problems, title, <ChoosePage visit={visit} open={open} made={made} problems={problems} />)
}

/** At each word of which nobody has said whether it is masked. */
const doubtsLeft = (plan: BundlePlan, choice: BundleChoice): Problems =>
  Object.fromEntries(
    unanswered(plan.doubts, choice.doubts).map(({ key, word }) => [
      fieldOfDoubt(key),
      `Say whether “${word}” is masked or kept.`,
    ]),
  )

async function look(
  visit: SchoolVisit,
  open: OpenCase,
  choice: BundleChoice,
  found: Problems | typeof doubtsLeft,
): Promise<Reply> {
  const plan = await previewBundle(visit.tx, bundleDesk(visit), open, choice)
  if (plan === undefined) return 'not-found'
  const problems = typeof found === 'function' ? found(plan, choice) : found
  const title = 'Look at the bundle before it is made'
  return replied(
    visit,
    problems,
    title,
    <LookPage visit={visit} open={open} plan={plan} choice={choice} problems={problems} />,
  )
}

async function madePage(visit: SchoolVisit, open: OpenCase, made: BundleMade, problems: Problems): Promise<Reply> {
  const names = await peopleNames(visit.tx)
  const page = <MadePage visit={visit} open={open} made={made} names={names} problems={problems} />
  return replied(visit, problems, 'A bundle of this case', page)
}

function replied(visit: SchoolVisit, problems: Problems, title: string, page: Parameters<typeof schoolPage>[2]): Reply {
  return {
    status: hasProblems(problems) ? 422 : 200,
    headers: leavesNothing,
    page: schoolPage(visit, { title: titleWith(problems, title), place: 'Concerns' }, page),
  }
}
