import { randomBytes } from 'node:crypto'
import type { Address, OfACase, Walk } from './addresses.ts'

type Fields = Readonly<Record<string, string | readonly string[]>>
type Sent = { readonly url: string; readonly fields?: Fields }

const asked = { question: 'May I post a picture of the football team?', as: 'staff' }
const once = () => ({ once: randomBytes(24).toString('base64url') })
const told = { words: 'Somebody wrote something unkind in the class chat.', about: 'child', names: '' }

/**
 * Forms as somebody fills them in. What is not here is sent empty to the address itself, which says what is missing, or
 * does what it does without words.
 */
function filledIn({ two, who, of, pack, clauses }: Walk): Readonly<Record<string, readonly Sent[]>> {
  const { everything: all, small, slugs } = two
  const colleague = small.people[who === 'colleague' ? 'writer' : 'colleague']
  const home = `/s/${slugs.quiet}`
  const perCase = (tail: (one: OfACase) => string, fields: Fields = {}) =>
    of.map((one) => ({ url: `/concerns/${one.case}${tail(one)}`, fields }))
  const one = (url: string, fields: Fields = {}): readonly Sent[] => [{ url, fields }]
  const draft = '/policy/draft'
  const review = '/policy/review'
  return {
    '/sign-in/link/:token': one(`/sign-in/link/${'x'.repeat(43)}`),
    '/invitation/:token': one(`/invitation/${'x'.repeat(43)}`),
    '/set-up/:token': one(`/set-up/${'x'.repeat(43)}`),
    '/told/:notice': one(`/told/${all.notices.get(small.people[who]) ?? all.tie}`),
    '/posts/:post': one(`/posts/${all.out}`, { act: 'take-down', why: 'A slip.' }),
    '/posts/:post/write': one(`/posts/${all.draft}/write`, { title: 'The choir', text: 'It sang.', act: 'keep' }),
    '/posts/:post/autosave': one(`/posts/${all.draft}/autosave`, { title: 'The choir', text: 'It sang again.' }),
    '/posts/:post/pictures/:picture': one(`/posts/${all.draft}/pictures/${all.picture}`, { alt: 'A field' }),
    '/posts/:post/read': one(`/posts/${all.waits}/read`, { act: 'send-back', note: 'Say who sang.' }),
    '/posts/:post/findings': one(`/posts/${all.draft}/findings`),
    '/posts/:post/skip': one(`/posts/${all.waits}/skip`),
    '/posts/:post/newsletter/:publication': one(`/posts/${all.mailed}/newsletter/${all.publication}`),
    ...Object.fromEntries(
      ['mended', 'edit', 'assessment', 'approve', 'open', 'close', 'posters'].map((act) => [
        `/channels/:id/${act}`,
        one(`/channels/${all.channel}/${act}`, { person: colleague, words: 'Two people watch it.' }),
      ]),
    ),
    '/readers/:id/end': one(`/readers/${all.reader}/end`),
    '/readers/:id/again': one(`/readers/${all.reader}/again`),
    '/people/invite': one('/people/invite', {
      name: 'Nora Quay',
      address: `nora@${slugs.quiet}.example`,
      roles: 'teacher',
    }),
    '/people/cover/:role': one('/people/cover/dsl', { person: colleague }),
    '/people/changes/:id/confirm': one(`/people/changes/${all.protectedChange}/confirm`),
    '/people/changes/:id/decline': one(`/people/changes/${all.protectedChange}/decline`),
    '/people/changes/:id/take-back': one(`/people/changes/${all.protectedChange}/take-back`),
    '/people/:id/invitation/again': one(`/people/${colleague}/invitation/again`),
    '/people/:id/roles/give': one(`/people/${colleague}/roles/give`, { role: 'governor' }),
    '/people/:id/roles/end': ['deputy-dsl', 'vice-chair', 'clerk'].map((role) => ({
      url: `/people/${colleague}/roles/end`,
      fields: { role },
    })),
    '/people/:id/away': one(`/people/${colleague}/away`, { starts: '2027-03-01', ends: '2027-03-05' }),
    '/people/:id/back': one(`/people/${colleague}/back`),
    '/people/:id/reset': one(`/people/${colleague}/reset`, { address: `anew@${slugs.quiet}.example`, sure: 'yes' }),
    '/people/:id/left': one(`/people/${colleague}/left`, { sure: 'yes' }),
    '/people/ties': one('/people/ties', { other: colleague, kind: 'relative', person: small.people[who] }),
    '/people/ties/names': one('/people/ties/names', { alsoCalled: 'Sunny', relatedPupils: 'Mia Carter' }),
    '/people/ties/manager': one('/people/ties/manager', { person: colleague, manager: small.people.deputy }),
    '/people/ties/:id/agree': one(`/people/ties/${all.tie}/agree`),
    '/people/ties/:id/not-so': one(`/people/ties/${all.tie}/not-so`, { reason: 'We are not.' }),
    '/people/ties/:id/end': one(`/people/ties/${all.tie}/end`),
    '/s/:slug/newsletter/leave/:token': one(`${home}/newsletter/leave/${'x'.repeat(43)}`),
    '/policy/adopt/:pack': one(`/policy/adopt/${pack === 'model' ? 'coton' : 'model'}`),
    '/policy/settings/:name': one('/policy/settings/minimum-age', { answer: '14', act: 'look' }),
    '/policy/draft/undo/:change': one(`${draft}/undo/${all.change}`),
    '/policy/draft/comments/:comment': one(`${draft}/comments/${all.tie}`, { words: 'Thank you.' }),
    '/policy/draft/clauses/:clause': clauses.slice(0, 1).flatMap((clause) => one(`${draft}/clauses/${clause}`)),
    '/policy/import/:import/confirm': one(`/policy/import/${all.brought}/confirm`),
    '/policy/import/:import/use': one(`/policy/import/${all.brought}/use`),
    '/policy/review/raised/:id': one(`${review}/raised/${all.improvement}`, { act: 'take' }),
    '/policy/review/answers/:guidance/take': one(`${review}/answers/${all.guidance}/take`),
    '/policy/review/answers/:guidance/aside': one(`${review}/answers/${all.guidance}/aside`, { reason: 'No.' }),
    '/policy/review/answers/:guidance/again': one(`${review}/answers/${all.guidance}/again`),
    '/policy/review/:review/seen': one(`${review}/${all.review}/seen`, { on: '2027-03-01', minute: '7' }),
    '/policy/state/:clause/remind': clauses.slice(0, 1).flatMap((clause) => one(`/policy/state/${clause}/remind`)),
    '/improvements': one('/improvements', { area: 'policy', words: 'Say more about games.' }),
    '/improvements/:id/end': one(`/improvements/${all.improvement}/end`, { cameOfIt: 'done', said: 'It is.' }),
    '/pupils/:id/consents/:kind': one(`/pupils/${all.pupil}/consents/website`, { answer: 'no' }),
    '/s/:slug/tell/back': one(`${home}/tell/back`, { code: '2222-3333-4444' }),
    '/s/:slug/tell/file': one(`${home}/tell/file`, { code: '2222-3333-4444', images: 'no' }),
    '/s/:slug/tell/file/:pass': of.map((each) => ({ url: `${home}/tell/file/${each.pass}` })),
    '/s/:slug/tell/shared': one(`${home}/tell/shared`, { text: 'Look at this' }),
    '/s/:slug/tell/:who': one(`${home}/tell/parent`, { ...told, ...once() }),
    '/concerns/tell': one('/concerns/tell', { ...told, ...once() }),
    '/concerns/told/:id': of.map((each) => ({ url: `/concerns/told/${each.report}`, fields: { words: 'More.' } })),
    '/concerns/told/:id/file': of.map((each) => ({
      url: `/concerns/told/${each.report}/file`,
      fields: { images: 'no' },
    })),
    '/concerns/told/:id/file/:pass': of.map((each) => ({ url: `/concerns/told/${each.report}/file/${each.pass}` })),
    '/concerns/search': ['football', 'posts', 'chat', small.people[who]].map((words) => ({
      url: '/concerns/search',
      fields: { words },
    })),
    '/concerns/:id/note': perCase(() => '/note', { words: 'Seen.' }),
    '/concerns/:id/answer/:report': perCase((each) => `/answer/${each.report}`, { words: 'Thank you.' }),
    '/concerns/:id/mute/:report': perCase((each) => `/mute/${each.report}`, { reason: 'A joke.' }),
    '/concerns/:id/hear/:report': perCase((each) => `/hear/${each.report}`),
    '/concerns/:id/step/:what': perCase(() => '/step/kind', { now: 'bullying-pupils', reason: 'Read.' }),
    '/concerns/:id/also-concerns': perCase(() => '/also-concerns', { about: 'headteacher', names: '' }),
    '/concerns/:id/goes-with': of.map((each, at) => ({
      url: `/concerns/${each.case}/goes-with`,
      fields: { other: of[(at + 1) % of.length]?.case ?? '', words: 'The same.' },
    })),
    '/concerns/:id/let-in': perCase(() => '/let-in', { person: small.people[who], reason: 'For my part.' }),
    '/concerns/:id/step-aside': perCase(() => '/step-aside'),
    '/concerns/:id/file': perCase(() => '/file', { images: 'no' }),
    '/concerns/:id/file/:pass': perCase((each) => `/file/${each.pass}`),
    '/concerns/:id/evidence/:evidence/seal': perCase((each) => `/evidence/${each.evidence}/seal`, { sure: 'yes' }),
    '/concerns/:id/bundle': perCase(() => '/bundle', { profile: 'police', act: 'look' }),
    '/concerns/:id/bundle/:bundle/give-out': perCase((each) => `/bundle/${each.bundle}/give-out`, { reason: 'x' }),
    '/concerns/:id/kept': perCase(() => '/kept'),
    '/concerns/:id/kept/review': perCase(() => '/kept/review', { outcome: 'release', why: 'Nobody needs it.' }),
    '/concerns/:id/kept/hold': perCase(() => '/kept/hold', { hold: 'on', 'hold-why': 'A court asked.' }),
    '/concerns/:id/kept/destroy': perCase(() => '/kept/destroy', { sure: 'yes' }),
    '/concerns/:id/improve': perCase(() => '/improve', { area: 'policy', words: 'More.' }),
    '/school/outside/:entry': one('/school/outside/contact%3Alado', { stands: 'confirmed', telephone: '01632 960001' }),
    '/school/kinds': one('/school/kinds', {
      name: 'Drones',
      treatedAs: 'bullying-pupils',
      staff: 'A drone',
      families: 'A drone',
      pupils: 'A drone',
    }),
    '/school/kinds/:id/retire': one(`/school/kinds/${all.ownKind}/retire`),
    '/school/keeping/:line': one('/school/keeping/pupils', { years: '30', reason: 'Our council asks.' }),
    '/concerns/keys/recovery': one('/concerns/keys/recovery', { holder: colleague }),
    '/concerns/keys/recover': one('/concerns/keys/recover', { person: colleague, _letters: 'ABCD-EFGH' }),
    '/s/:slug/ask': one(`${home}/ask`, asked),
    '/s/:slug/ask/send': one(`${home}/ask/send`, asked),
    '/s/:slug/ask/compare': one(`${home}/ask/compare`, asked),
    '/ask': one('/ask', asked),
    '/ask/send': one('/ask/send', asked),
    '/ask/compare': one('/ask/compare', asked),
    '/ask/answered/:id/take-back': one(`/ask/answered/${all.guidance}/take-back`, { reason: 'It changed.' }),
    '/ask/inbox/:id': one(`/ask/inbox/${all.question}`, { question: 'May parents sell cakes?', answer: 'Yes.' }),
    '/ask/inbox/:id/set-aside': one(`/ask/inbox/${all.question}/set-aside`, { reason: 'joke' }),
    '/ask/inbox/:id/put-back': one(`/ask/inbox/${all.question}/put-back`),
  }
}

export function formsOf(url: string, walk: Walk): readonly Address[] {
  const { slugs } = walk.two
  const plain = url.replace('/s/:slug', `/s/${slugs.quiet}`)
  const known = filledIn(walk)[url]
  const sent = known ?? (plain.includes('/:') ? undefined : [{ url: plain }])
  if (!sent)
    throw new Error(`POST ${url} is new: say in test/support/no-trace/forms.ts what stands for its ids, or why not`)
  return sent.map((each) => ({
    route: `POST ${url}`,
    at: (side) => ({
      method: 'POST',
      url: each.url.replace(slugs.quiet, slugs[side]),
      ...(each.fields ? { fields: fieldsAt(each.fields, (text) => text.replaceAll(slugs.quiet, slugs[side])) } : {}),
    }),
  }))
}

function fieldsAt(fields: Fields, at: (text: string) => string): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, typeof value === 'string' ? at(value) : value.map(at)]),
  )
}
