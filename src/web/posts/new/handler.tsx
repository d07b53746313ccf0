import { z } from 'zod'
import { blankWords, startDraft } from '../../../actions/posts/start-draft.ts'
import { aboutKind } from '../../../core/channels/kind-of-channel.ts'
import { templates } from '../../../core/posts/templates.ts'
import { channelsOf } from '../../../storage/channels/channels-of.ts'
import { Button } from '../../kit/button.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { refusalWords } from '../refusal-words.ts'
import { withPolicy } from '../with-policy.ts'

/** Where a post begins: a blank page, or ready words for what comes again and again. */
export async function newPost(visit: SchoolVisit): Promise<Reply> {
  return {
    page: schoolPage(
      visit,
      { title: 'Write a post', place: 'Posts' },
      <>
        <p class="soft">
          <a href="/posts">Posts</a>
        </p>
        <h1>Write a post</h1>
        <Form visit={visit} action="/posts/new">
          <Button name="template" value="blank">
            Start with a blank page
          </Button>
          <h2>Or start with ready words</h2>
          <ul class="templates">
            {templates.map((template) => (
              <li>
                <Button kind="secondary" name="template" value={template.id}>
                  {template.title}
                </Button>
                <p class="soft">
                  {template.when}
                  {template.urgent ? ' It is urgent: it goes out as soon as it is agreed.' : ''}
                </p>
              </li>
            ))}
          </ul>
        </Form>
      </>,
    ),
  }
}

export async function startPost(visit: SchoolVisit): Promise<Reply> {
  return withPolicy(visit, async (policy) => {
    const wanted = z.string().catch('blank').parse(visit.form['template'])
    const template = templates.find((one) => one.id === wanted)
    const open = (await channelsOf(visit.tx)).filter(
      (channel) => channel.stage === 'open' && aboutKind(channel.kind).real && channel.stopped === null,
    )
    const words = template
      ? {
          ...blankWords,
          title: template.title,
          text: template.text,
          urgent: template.urgent,
          channels: open.map((channel) => channel.id),
        }
      : blankWords
    const begun = await startDraft(visit.tx, visit.actor, policy, words)
    if ('post' in begun) return { goTo: `/posts/${begun.post}/write` }
    if (begun.refused === 'not-an-approved-poster' && template) {
      const without = await startDraft(visit.tx, visit.actor, policy, { ...words, channels: [] })
      if ('post' in without) return { goTo: `/posts/${without.post}/write` }
    }
    return { refused: { ...refusalWords[begun.refused], basis: begun.basis } }
  })
}
