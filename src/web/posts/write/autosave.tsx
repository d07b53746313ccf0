import { renderToString } from 'preact-render-to-string'
import { openFindings } from '../../../actions/posts/find-in-draft.ts'
import { saveDraft } from '../../../actions/posts/save-draft.ts'
import { timeInWords } from '../../../core/school/london-time.ts'
import { ownNamesInForce, withOwnNames } from '../../policy/own-clause-names.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { ChannelPreviews, previewed } from '../channel-previews.tsx'
import { refusalWords } from '../refusal-words.ts'
import { deskOf, withPolicy } from '../with-policy.ts'
import { parseWriteForm } from './form.ts'
import { FoundList } from './found.tsx'
import { postIdOf } from './handler.ts'
import { findingsNow } from './show.ts'

/** What the page's script asks for while somebody writes: saves, checks, and answers with the parts of the page that change. */
export async function autosave(visit: SchoolVisit): Promise<Reply> {
  return withPolicy(visit, async (policy) => {
    const id = postIdOf(visit)
    if (!id) return 'not-found'
    const sent = parseWriteForm(visit.form)
    const saved = await saveDraft(visit.tx, deskOf(visit), visit.actor, policy, id, sent.words, sent.revision)
    if ('refused' in saved) return json({ saved: `Not saved: ${refusalWords[saved.refused].what}.` })
    const found = await findingsNow(visit, policy, saved)
    const names = await ownNamesInForce(visit)
    return json({
      revision: saved.revision,
      saved: `Saved at ${timeInWords(visit.now)}.`,
      open: openFindings(found).length,
      found: renderToString(withOwnNames(<FoundList post={id} found={found} answerable />, names)),
      previews: renderToString(<ChannelPreviews post={previewed(saved)} />),
    })
  })
}

function json(answer: Readonly<Record<string, unknown>>): Reply {
  return { body: JSON.stringify(answer), type: 'application/json', headers: { 'cache-control': 'no-store' } }
}
