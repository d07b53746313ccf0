import { may } from '../../../core/access/may.ts'
import { startingPack } from '../../../core/policy/school-policy.ts'
import type { VersionStanding } from '../../../core/policy/versions.ts'
import { whatChanged } from '../../../core/policy/what-changed.ts'
import { dayInWords } from '../../../core/school/day.ts'
import { isId } from '../../../core/school/ids.ts'
import { dateInWords } from '../../../core/school/london-time.ts'
import { commentsOn } from '../../../storage/policy/comments.ts'
import { consultationsOf } from '../../../storage/policy/consultation.ts'
import { versionDocument } from '../../../storage/policy/version-document.ts'
import { type PolicyVersion, takesPlaceOf, versionsOf } from '../../../storage/policy/versions-of.ts'
import { Rows } from '../../kit/signpost/rows.tsx'
import { SummaryList } from '../../kit/summary-list.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { schoolPage } from '../../shell/school-page.tsx'
import { ClauseChanges } from '../clause-changes.tsx'
import { PolicyText } from '../policy-text.tsx'
import { AskedAboutIt, type AskedProps } from './asked-about-it.tsx'

const standingWords: Readonly<Record<VersionStanding, string>> = {
  adopted: 'Adopted, not yet in force',
  'in-force': 'In force',
  replaced: 'Replaced',
  'passed-over': 'Never in force',
}

const passedOver = 'Never in force: another was adopted after it that begins on the same day or before'

/** Every version that the school adopted, the one adopted last first. */
export async function showVersions(visit: SchoolVisit): Promise<Reply> {
  const versions = await versionsOf(visit.tx, visit.now)
  const page = schoolPage(
    visit,
    { title: 'Versions of our policy', place: 'Policy' },
    <>
      <p class="soft">
        <a href="/policy">Our policy</a>
      </p>
      <h1>Versions of our policy</h1>
      {versions.length === 0 && <p>No policy was adopted yet.</p>}
      <Rows
        rows={versions.map((version) => ({
          href: `/policy/versions/${version.id}`,
          title: startingPack(version.pack)?.title ?? version.pack,
          note: `${version.standing === 'passed-over' ? 'Was to begin on' : 'From'} ${dateInWords(version.from, visit.now)}`,
          when: version.adoptedOn ? `adopted ${dayInWords(version.adoptedOn, visit.now)}` : undefined,
          state: { is: version.standing === 'in-force' ? 'kept' : 'waits', children: standingWords[version.standing] },
        }))}
      />
    </>,
  )
  return { page }
}

/** One version: how it was adopted, what it changed and for whom, and its words. */
export async function showVersion(visit: SchoolVisit): Promise<Reply> {
  const id = visit.params['version'] ?? ''
  if (!isId(id)) return 'not-found'
  const versions = await versionsOf(visit.tx, visit.now)
  const version = versions.find((one) => one.id === id)
  const found = version && (await versionDocument(visit.tx, id))
  if (!version || !found) return 'not-found'
  const before = takesPlaceOf(versions, id)
  const was = before && (await versionDocument(visit.tx, before.id))
  const changes = was ? whatChanged(was.document, found.document) : []
  const title = `${found.document.title}, from ${dateInWords(version.from, visit.now)}`
  const page = schoolPage(
    visit,
    { title, place: 'Policy' },
    <>
      <p class="soft">
        <a href="/policy/versions">Versions of our policy</a>
      </p>
      <h1>{title}</h1>
      <SummaryList rows={factsOf(version, visit.now).map(([key, value]) => ({ key, value }))} />
      <AskedAboutIt {...(await askedAbout(visit, version))} />
      <h2>What changed</h2>
      {!was && <p>This is the first version.</p>}
      {was && changes.length === 0 && <p>No clause changed from the version before.</p>}
      {changes.length > 0 && <ClauseChanges changes={changes} />}
      <PolicyText document={found.document} />
    </>,
  )
  return { page }
}

/** Who was asked about the draft that became this version, and what was said. */
async function askedAbout({ tx, actor, now }: SchoolVisit, { draft }: PolicyVersion): Promise<AskedProps> {
  const mayRead = may(actor.roles, 'policy.see-draft').verdict === 'allowed'
  if (draft === null) return { rounds: [], comments: [], mayRead, now }
  return { rounds: await consultationsOf(tx, draft), comments: await commentsOn(tx, draft), mayRead, now }
}

function factsOf(version: PolicyVersion, now: Date): readonly (readonly [string, string])[] {
  const facts: readonly (readonly [string, string | null])[] = [
    ['Stands', version.standing === 'passed-over' ? passedOver : standingWords[version.standing]],
    ['Adopted by governors', version.adoptedOn && dayInWords(version.adoptedOn, now)],
    ['Meeting', version.meeting],
    ['Minute', version.minute],
    ['Signed by', version.signedBy],
    ['Put in force by', version.by],
    ['Read from the file', version.fileName],
    [
      'Fingerprint of its words',
      version.hash?.toString('hex').slice(0, 16) ?? 'Not kept: put in force before words were kept',
    ],
  ]
  return facts.flatMap(([key, value]) => (value === null ? [] : [[key, value] as const]))
}
