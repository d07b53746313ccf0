import { isId } from '../../../core/school/ids.ts'
import { dateInWords } from '../../../core/school/london-time.ts'
import { versionDocument } from '../../../storage/policy/version-document.ts'
import { versionsOf } from '../../../storage/policy/versions-of.ts'
import { PolicyText } from '../../policy/policy-text.tsx'
import { PublicFrame } from '../../shell/frame.tsx'
import { atDoor } from '../at-door.ts'
import { revalidatedPage } from '../revalidated.ts'

/** A policy that was in force once, word for word, for anybody: what bound people on a past day can be read for ever. */
export const showEarlierVersion = atDoor(async ({ visit, tx, school, home }) => {
  const id = visit.params['version'] ?? ''
  if (!isId(id)) return 'not-found'
  const version = (await versionsOf(tx, visit.now)).find((one) => one.id === id)
  if (!version || version.standing === 'adopted' || version.standing === 'passed-over') return 'not-found'
  if (version.standing === 'in-force') return { goTo: `${home}/policy` }
  const found = await versionDocument(tx, id)
  if (!found) return 'not-found'
  const title = `Our policy from ${dateInWords(version.from, visit.now)}`
  return revalidatedPage(
    visit,
    <PublicFrame assets={visit.parts.assets} title={title} school={school.name} home={home}>
      <h1>{title}</h1>
      <p>
        This policy is no longer in force. <a href={`${home}/policy`}>Read the one that is.</a>
      </p>
      <PolicyText document={found.document} />
    </PublicFrame>,
  )
})
