import type { FastifyReply, FastifyRequest } from 'fastify'
import { accessTable } from '../core/access/access-table.ts'
import { may } from '../core/access/may.ts'
import { type Session, sessionOf } from '../storage/access/session.ts'
import { inSchool } from '../storage/in-school.ts'
import { whoIsHere } from '../storage/people/who-is-here.ts'
import { writeAudit } from '../storage/records/write-audit.ts'
import { withKey } from './concerns/key/with-key.ts'
import type { Parts } from './parts.ts'
import { ownNamesInForce, withOwnNames } from './policy/own-clause-names.tsx'
import type { Reply, Route, SchoolVisit, Visit } from './route.ts'
import { calmPage } from './shell/calm-page.tsx'
import { renderPage } from './shell/frame.tsx'
import { noRolePage, refusalPage } from './shell/refusal-page.tsx'
import { typedWords } from './shell/typed-words.ts'

export const sessionCookie = (secure: boolean) => (secure ? '__Host-signpost' : 'signpost')
export const keyCookie = (secure: boolean) => (secure ? '__Host-signpost-key' : 'signpost-key')

/** Answers one request: who is asking, may they, then the page's handler, and its reply made into HTTP. */
export async function answerRoute(
  route: Route,
  parts: Parts,
  secure: boolean,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const token = request.cookies[sessionCookie(secure)] ?? null
  const session =
    route.access === 'public' && token === null ? undefined : token ? await sessionOf(parts.signIn, token) : undefined
  const visit = visitOf(parts, secure, request, reply, token, session)
  if (route.framed) {
    reply.header('content-security-policy', framedPolicy)
    reply.raw.removeHeader('x-frame-options')
  }
  if (route.access === 'public') return send(await route.handle(visit), visit, secure, reply)
  if (!session) return askToSignIn(parts, request, reply)
  if (route.access === 'account') {
    const person = { school: session.school, person: session.person }
    return send(await route.handle({ ...visit, account: session.account, ...person }), visit, secure, reply)
  }
  const { school, person } = session
  const which = request.method === 'GET' ? `/which-school?then=${encodeURIComponent(request.url)}` : '/which-school'
  if (!school || !person) return reply.redirect(which, 303)
  const permission = route.access
  const handle = route.handle
  const outcome = await inSchool(parts.db, school, async (tx): Promise<{ reply: Reply; visit: Visit }> => {
    const here = await whoIsHere(tx, person, session.account)
    if (!here) return { reply: { goTo: which }, visit }
    const unopened: SchoolVisit = { ...visit, ...here, tx, keyInHand: null }
    const inside = route.keyed ? await withKey(unopened) : unopened
    if (may(here.actor.roles, permission).verdict === 'refused') {
      await writeAudit(tx, {
        actor: person,
        verb: 'refused',
        subjectKind: 'permission',
        subjectId: null,
        facts: { permission },
      })
      await route.whenRefused?.(inside)
      const page =
        here.actor.roles.length === 0 ? noRolePage(inside) : refusalPage(inside, accessTable[permission].because)
      return { reply: { page, status: 403 }, visit }
    }
    const answer = await handle(inside)
    if (typeof answer === 'object' && 'refused' in answer) {
      const { what, why, instead, href, basis, subjectId } = answer.refused
      await writeAudit(tx, {
        actor: person,
        verb: 'refused',
        subjectKind: 'act',
        subjectId: subjectId ?? null,
        facts: { permission },
      })
      const page = refusalPage(inside, why, what, instead, basis, href)
      return { reply: { page: withOwnNames(page, await ownNamesInForce(inside)), status: 403 }, visit }
    }
    if (typeof answer !== 'object' || !('page' in answer)) return { reply: answer, visit }
    return { reply: { ...answer, page: withOwnNames(answer.page, await ownNamesInForce(inside)) }, visit }
  })
  return send(outcome.reply, visit, secure, reply)
}

const framedPolicy =
  "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'"

function visitOf(
  parts: Parts,
  secure: boolean,
  request: FastifyRequest,
  reply: FastifyReply,
  token: string | null,
  session: Session | undefined,
): Visit {
  let csrf: string | undefined
  return {
    parts,
    now: parts.now(),
    params: asRecord(request.params) as Record<string, string>,
    query: asRecord(request.query),
    form: asRecord(request.body),
    // Once for a page: before a visitor has the cookie, each call would make a new one and undo the form above it.
    csrf: () => {
      csrf ??= reply.generateCsrf()
      return csrf
    },
    from: request.ip,
    holds: request.headers['if-none-match'] ?? null,
    account: session?.account ?? null,
    sessionToken: token,
    secondFactor: session?.secondFactor ?? false,
    keyCookie: session?.secondFactor ? (request.cookies[keyCookie(secure)] ?? null) : null,
    asked: { method: request.method, url: request.url },
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

/**
 * A strict cookie does not travel with a link followed from elsewhere, such as a mail: one hop within our own site
 * brings it. Only where that hop has been made, and there is still nobody, is the person asked to sign in.
 */
function askToSignIn(parts: Parts, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const site = request.headers['sec-fetch-site']
  if (request.method === 'GET' && site === 'cross-site') {
    const here = request.url.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
    return reply
      .type('text/html')
      .send(
        `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Opening</title><meta http-equiv="refresh" content="0;url=${here}"><p><a href="${here}">Open the page</a></p></html>`,
      )
  }
  if (request.method !== 'GET')
    return reply
      .code(401)
      .type('text/html')
      .send(renderPage(calmPage(parts.assets, 'signed-out', { typed: typedWords(request) })))
  return reply.redirect(`/sign-in?then=${encodeURIComponent(request.url)}`, 303)
}

function send(answer: Reply, visit: Visit, secure: boolean, reply: FastifyReply): FastifyReply {
  if (answer === 'not-found') {
    return reply
      .code(404)
      .type('text/html')
      .send(renderPage(calmPage(visit.parts.assets, 'not-found')))
  }
  if ('refused' in answer)
    return reply
      .code(403)
      .type('text/html')
      .send(renderPage(calmPage(visit.parts.assets, 'not-understood')))
  if ('cookie' in answer && answer.cookie) {
    const { cookie } = answer
    const base = { path: '/', httpOnly: true, sameSite: 'strict', secure } as const
    // Whoever signs in or out has no key open, unless they opened it in that step: the next one opens it for themselves.
    if (cookie.key == null) reply.clearCookie(keyCookie(secure), base)
    else reply.setCookie(keyCookie(secure), cookie.key, base)
    if ('session' in cookie) {
      if (cookie.session === null) reply.clearCookie(sessionCookie(secure), base)
      else reply.setCookie(sessionCookie(secure), cookie.session, { ...base, maxAge: (cookie.hours ?? 12) * 3600 })
    }
  }
  if ('goTo' in answer) return reply.redirect(answer.goTo, 303)
  if (answer.headers) reply.headers(answer.headers)
  if ('page' in answer) {
    return reply
      .code(answer.status ?? 200)
      .header('cache-control', answer.headers?.['cache-control'] ?? 'no-store')
      .type('text/html; charset=utf-8')
      .send(renderPage(answer.page))
  }
  return reply
    .code(answer.status ?? 200)
    .type(answer.type)
    .send(answer.body)
}
