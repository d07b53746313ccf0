import cookie from '@fastify/cookie'
import csrf from '@fastify/csrf-protection'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import fastifyStatic from '@fastify/static'
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { answerRoute, sessionCookie } from './answer-route.ts'
import { dropWhatNobodyKept, fileConfig, fileGuard, readFile } from './file-guard.ts'
import type { Parts } from './parts.ts'
import type { Route } from './route.ts'
import { calmPage } from './shell/calm-page.tsx'
import { renderPage } from './shell/frame.tsx'
import { typedWords } from './shell/typed-words.ts'
import { arrivesWithin, wholeInTime } from './whole-in-time.ts'

const megabyte = 1024 * 1024

export type AppOptions = {
  readonly parts: Parts
  readonly routes: readonly Route[]
  readonly assetsDir: string
  readonly trustProxy: boolean | string[]
  /** Told of each surprise with its reference; never of what was typed. */
  readonly onSurprise: (reference: string, problem: unknown) => void
}

/** The web server with every route in `routes`, and nothing else that answers. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const secure = options.parts.publicUrl.startsWith('https://')
  const app = fastify({
    trustProxy: options.trustProxy,
    bodyLimit: 2 * megabyte,
    requestTimeout: arrivesWithin.file,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
  })
  wholeInTime(app, arrivesWithin.form)
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        scriptSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        manifestSrc: ["'self'"],
      },
    },
    strictTransportSecurity: secure ? { maxAge: 31_536_000 } : false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
  })
  await app.register(cookie)
  await app.register(csrf, { cookieOpts: { path: '/', httpOnly: true, sameSite: 'strict', secure } })
  await app.register(formbody, { bodyLimit: 2 * megabyte })
  await app.register(multipart, {
    attachFieldsToBody: 'keyValues',
    limits: { fileSize: 20 * megabyte, files: 4, fields: 60, fieldSize: megabyte, parts: 64 },
    onFile: readFile,
  })
  await app.register(rateLimit, { global: false })
  await app.register(fastifyStatic, {
    root: options.assetsDir,
    prefix: '/assets/',
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    index: false,
  })
  for (const route of options.routes) {
    app.route({
      method: route.method,
      url: route.url,
      config: {
        ...(route.perMinute ? { rateLimit: limitOf(route, route.perMinute, secure) } : {}),
        ...fileConfig(route, options.parts, secure),
      },
      ...(route.files ? { onRequest: fileGuard(route.files, options.parts, secure) } : {}),
      ...(typeof route.files === 'object' ? { onResponse: dropWhatNobodyKept } : {}),
      ...(route.method === 'POST' && !route.byAddressAlone ? { preHandler: app.csrfProtection } : {}),
      handler: (request, reply) => answerRoute(route, options.parts, secure, request, reply),
    })
  }
  app.setNotFoundHandler((_request, reply) =>
    reply
      .code(404)
      .type('text/html')
      .send(renderPage(calmPage(options.parts.assets, 'not-found'))),
  )
  app.setErrorHandler((problem, request, reply) => {
    const status = statusOf(problem)
    if (status >= 500) options.onSurprise(request.id, problem)
    const door = /^\/s\/[\w-]+\/tell(?=[/?]|$)/.exec(request.url)?.[0]
    return reply
      .code(status)
      .type('text/html')
      .send(
        renderPage(
          calmPage(options.parts.assets, kindOf(status, problem), {
            reference: request.id,
            typed: typedWords(request),
            ...(door === undefined ? {} : { telling: { door, now: options.parts.now() } }),
          }),
        ),
      )
  })
  return app
}

/**
 * What only somebody signed in may ask for is counted by their session, all else by the address it comes from. A whole
 * school may stand behind one address, and every answer says how often one may still ask: counted by address, that would
 * tell anybody there how often a colleague has just searched in concerns.
 */
function limitOf(route: Route, max: number, secure: boolean) {
  const bySession = route.access !== 'public'
  return {
    max,
    timeWindow: 60_000,
    keyGenerator: ({ cookies, ip }: FastifyRequest) => (bySession && cookies[sessionCookie(secure)]) || ip,
  }
}

function statusOf(problem: unknown): number {
  const status = problem instanceof Error && 'statusCode' in problem ? problem.statusCode : 500
  return typeof status === 'number' && status >= 400 ? status : 500
}

function kindOf(status: number, problem: unknown): Parameters<typeof calmPage>[1] {
  const code = problem instanceof Error && 'code' in problem ? String(problem.code) : ''
  if (code.startsWith('FST_CSRF')) return 'form-too-old'
  if (status === 413) return 'too-large'
  if (status === 429) return 'too-many'
  if (status < 500) return 'not-understood'
  return 'surprise'
}
