import { reporterKinds } from '../../../core/concerns/reporter.ts'
import { ownKinds } from '../../../storage/concerns/own-kinds.ts'
import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { atDoor, type DoorVisit } from '../../public/at-door.ts'
import { lineIn, textIn } from '../../shell/fields.ts'
import { Form } from '../../shell/form.tsx'
import { wholeForm } from '../../shell/too-long.ts'
import { leavesNothing } from '../leaves-nothing.ts'
import { tellForm } from './form.ts'
import { framed, shown } from './handler.tsx'
import { InDanger } from './in-danger.tsx'
import { LeaveNow } from './leave-now.tsx'
import { tellerNamed, tellerWords } from './tellers.ts'

/**
 * What lets a phone offer the school in its share sheet once the page is kept on its home screen. It asks for text and
 * links alone: a picture cannot come this way, since the question about pictures stands before every file.
 */
export const showShareTarget = atDoor(async ({ school, home, visit }) => ({
  type: 'application/manifest+json; charset=utf-8',
  headers: { 'cache-control': 'public, max-age=3600' },
  body: JSON.stringify({
    name: `Tell ${school.name}`,
    short_name: 'Tell us',
    start_url: `${home}/tell`,
    scope: `${home}/tell`,
    display: 'minimal-ui',
    background_color: '#fffdf8',
    theme_color: '#fffdf8',
    icons: [{ src: visit.parts.assets.icon, sizes: 'any', type: 'image/svg+xml' }],
    share_target: {
      action: `${home}/tell/shared`,
      method: 'POST',
      enctype: 'application/x-www-form-urlencoded',
      params: { title: 'title', text: 'text', url: 'url' },
    },
  }),
}))

/** Takes what a phone shares to the page on which it is told. Nothing is kept until somebody sends that. */
export const takeShared = atDoor(async (at) => {
  const teller = tellerNamed(lineIn(at.visit.form, 'who', 20))
  if (!teller) return whoAreYou(at)
  const { words, link } = sharedIn(at)
  const told = teller === 'pupil' ? { words: [words, link].filter((one) => one !== '').join('\n') } : { words, link }
  return shown(at, teller, tellForm(told, await ownKinds(at.tx)), {})
})

function sharedIn({ visit: { form } }: DoorVisit): { readonly words: string; readonly link: string } {
  const text = [textIn(form, 'title', wholeForm), textIn(form, 'text', wholeForm)].map((one) => one.trim())
  const words = [...new Set(text)].filter((one) => one !== '').join('\n')
  const link = lineIn(form, 'url', wholeForm)
  // Many phones send the link within the text.
  return { words, link: link !== '' ? link : (/https?:\/\/\S+/.exec(words)?.[0] ?? '') }
}

function whoAreYou(at: DoorVisit) {
  const { words, link } = sharedIn(at)
  return {
    headers: leavesNothing,
    page: framed(
      at,
      'Tell us about this',
      <div data-leaves>
        <LeaveNow />
        <h1>Tell us about this</h1>
        <InDanger to="anybody" />
        <p>Nothing has been sent yet. On the next page you see it again, and can say more.</p>
        {words !== '' && <p class="as-typed preview">{words}</p>}
        {link !== '' && !words.includes(link) && <p class="as-typed preview">{link}</p>}
        {words === '' && link === '' && <p>No words or link came with it. Pictures cannot be shared this way.</p>}
        <h2>Who are you?</h2>
        {reporterKinds.map((who) => (
          <Form visit={at.visit} action={`${at.home}/tell/shared`}>
            <input type="hidden" name="who" value={who} />
            <input type="hidden" name="text" value={words} />
            <input type="hidden" name="url" value={link} />
            <Acts>
              <Button kind="secondary">{who === 'pupil' ? 'I am a pupil' : tellerWords[who].is}</Button>
            </Acts>
          </Form>
        ))}
      </div>,
      'public',
      ['pupil-page'],
    ),
  }
}
