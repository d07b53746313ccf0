import { changePassphrase, letPasskeyOpen } from '../../../actions/concerns/change-key.ts'
import { makeKey } from '../../../actions/concerns/make-key.ts'
import { shutKey } from '../../../actions/concerns/open-key.ts'
import type { PassphraseRefusal } from '../../../core/concerns/passphrase.ts'
import { passkeysOf } from '../../../storage/access/passkeys.ts'
import { waysOf } from '../../../storage/concerns/key-ways.ts'
import { seenBy } from '../../../storage/concerns/looking.ts'
import { ownKey } from '../../../storage/concerns/member-keys.ts'
import { safeThen } from '../../access/then.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { textIn } from '../../shell/fields.ts'
import { hasProblems, type Problems } from '../../shell/problems.tsx'
import { leavesNothing } from '../leaves-nothing.ts'
import { withPasskey } from '../needs-second-factor.tsx'
import { ownKeyPage } from './own-key-page.tsx'
import { shownIn } from './passkey-secret.tsx'
import { keyHand } from './with-key.ts'

/** This person’s own key: to make it, to see what opens it, to change that, to begin anew where it is lost. */
export async function showOwnKey(visit: SchoolVisit): Promise<Reply> {
  return withPasskey(visit, () => shown(visit, safeThen(visit.query['then']), {}, visit.query['lost'] === 'yes'))
}

const passphraseWords: Readonly<Record<PassphraseRefusal, string>> = {
  'too-short': 'It is too short. Take four words or more that nobody would guess, at least 14 letters in all.',
  'too-few-letters': 'It is the same few letters again and again. Take four words that nobody would guess.',
  'says-a-name': 'Your name or the school’s is most of it. Take four words that nobody would guess.',
}

export async function sendMakeKey(visit: SchoolVisit): Promise<Reply> {
  return withPasskey(visit, async () => {
    const then = safeThen(visit.form['then'])
    const anew = visit.form['anew'] === 'yes'
    const way = shownIn(visit.form, await passkeysOf(visit.parts.signIn, visit.account ?? ''))
    if ('passphrase' in way && way.passphrase !== textIn(visit.form, '_again', 500)) {
      return shown(visit, then, { _again: 'The two are not the same. Type it again.' }, anew)
    }
    const outcome = await makeKey(visit.tx, keyHand(visit), namesOf(visit), way, anew)
    if ('cookie' in outcome) return { goTo: then ?? '/concerns/key', cookie: { key: outcome.cookie } }
    if (outcome.refused === 'has-one') return { goTo: '/concerns/key' }
    return shown(visit, then, { _passphrase: passphraseWords[outcome.refused] }, anew)
  })
}

export async function sendChangePassphrase(visit: SchoolVisit): Promise<Reply> {
  return withPasskey(visit, async () => {
    if (!visit.keyInHand) return { goTo: '/concerns/key/open?then=/concerns/key' }
    const typed = { before: textIn(visit.form, '_before', 500), now: textIn(visit.form, '_passphrase', 500) }
    if (typed.now !== textIn(visit.form, '_again', 500)) {
      return shown(visit, null, { _again: 'The two are not the same. Type it again.' })
    }
    const outcome = await changePassphrase(visit.tx, keyHand(visit), visit.keyInHand, namesOf(visit), typed)
    if (outcome === 'changed') return { goTo: '/concerns/key' }
    if ('cookie' in outcome) return { goTo: '/concerns/key', cookie: { key: outcome.cookie } }
    const { refused } = outcome
    if (refused === 'too-short' || refused === 'too-few-letters' || refused === 'says-a-name') {
      return shown(visit, null, { _passphrase: passphraseWords[refused] })
    }
    const rests = refused === 'rests' ? ' Wait some minutes before you try again.' : ''
    return shown(visit, null, { _before: `That is not the passphrase that you have now.${rests}` })
  })
}

export async function sendPasskeyForKey(visit: SchoolVisit): Promise<Reply> {
  return withPasskey(visit, async () => {
    if (!visit.keyInHand) return { goTo: '/concerns/key/open?then=/concerns/key' }
    const way = shownIn(visit.form, await passkeysOf(visit.parts.signIn, visit.account ?? ''))
    if ('credential' in way) await letPasskeyOpen(visit.tx, keyHand(visit), visit.keyInHand, way)
    return { goTo: '/concerns/key' }
  })
}

export async function sendShutKey(visit: SchoolVisit): Promise<Reply> {
  return withPasskey(visit, async () => {
    await shutKey(visit.tx, keyHand(visit).session)
    return { goTo: '/concerns/key', cookie: { key: null } }
  })
}

const namesOf = (visit: SchoolVisit) => [visit.actor.name, visit.schoolName]

async function shown(visit: SchoolVisit, then: string | null, problems: Problems, lost = false): Promise<Reply> {
  const key = await ownKey(visit.tx, visit.account ?? '')
  const ways = key ? await seenBy(visit.tx, { person: visit.actor.person }, () => waysOf(visit.tx, key.id)) : []
  const passkeys = await passkeysOf(visit.parts.signIn, visit.account ?? '')
  return {
    status: hasProblems(problems) ? 422 : 200,
    headers: leavesNothing,
    page: ownKeyPage(visit, { key, ways, passkeys, then, lost, problems }),
  }
}
