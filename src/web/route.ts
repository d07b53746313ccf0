import type { Readable } from 'node:stream'
import type { VNode } from 'preact'
import type { Permission } from '../core/access/permission.ts'
import type { Basis } from '../core/policy/decision.ts'
import type { PersonId, SchoolId } from '../core/school/ids.ts'
import type { KeyPair } from '../storage/concerns/sealed-box.ts'
import type { InSchool } from '../storage/in-school.ts'
import type { Here } from '../storage/people/who-is-here.ts'
import type { Parts } from './parts.ts'

/** One request as a handler sees it, whoever asks. Forms and addresses are text until the page's form parses them. */
export type Visit = {
  readonly parts: Parts
  readonly now: Date
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, unknown>>
  readonly form: Readonly<Record<string, unknown>>
  /** A fresh token for the page's forms: without it nothing can be changed. */
  readonly csrf: () => string
  /** The address of whoever asks, for limits only. */
  readonly from: string
  /** What the asker already holds, as it was marked when sent (`ETag`). */
  readonly holds: string | null
  readonly account: string | null
  readonly sessionToken: string | null
  readonly secondFactor: boolean
  /** What the cookie of an open key holds. */
  readonly keyCookie: string | null
  /** What was asked for, so that one can come back to it. */
  readonly asked: { readonly method: string; readonly url: string }
}

export type KeyInHand = { readonly key: string; readonly pair: KeyPair }

/** A visit by somebody who belongs to a school, in a transaction that sees that school alone. */
export type SchoolVisit = Visit &
  Here & {
    readonly tx: InSchool
    /** The member’s own key, where it is open in this session; `parts.vault` then opens what was sealed to it. */
    readonly keyInHand: KeyInHand | null
  }

/** A visit by somebody with an account, before or beside any school. */
export type AccountVisit = Visit & {
  readonly account: string
  readonly school: SchoolId | null
  readonly person: PersonId | null
}

export type Reply =
  | {
      readonly page: VNode
      readonly status?: number
      readonly cookie?: CookieChange
      readonly headers?: Readonly<Record<string, string>>
    }
  | { readonly goTo: string; readonly cookie?: CookieChange }
  | {
      readonly body: string | Buffer | Readable
      readonly type: string
      readonly status?: number
      readonly headers?: Readonly<Record<string, string>>
    }
  | 'not-found'
  /** A refusal that a decision gave: shown with its reason, and kept in the audit as a line that something was refused. */
  | {
      readonly refused: {
        readonly what: string
        readonly why: string
        readonly instead: string
        /** Where that is done, if it has a page. */
        readonly href?: string | undefined
        /** What the refusal rests on: its clauses and defaults are linked. */
        readonly basis?: Basis
        readonly subjectId?: string | null
      }
    }

export type CookieChange =
  /** Whoever signs in has their own key shut, unless it was opened in the same step. */
  | { readonly session: string | null; readonly hours?: number; readonly key?: string }
  /** What opens the member’s own key, for as long as the browser is open. */
  | { readonly key: string | null }

/** Takes one file, and reads no byte of it before the pass is found good and used up. */
export type FilesByPass = {
  readonly claim: (parts: Parts, at: FileRequest) => Promise<boolean>
  readonly keep: (parts: Parts, at: FileRequest, file: ComingFile) => Promise<FileHeld>
  readonly bytesAtMost: number
}
/** A file that has come, in its field of the form. Once that is answered it is dropped, unless somebody kept it. */
export type FileHeld = { readonly file: unknown; isKept: boolean; readonly drop: () => Promise<void> }
export type FileRequest = { readonly params: Readonly<Record<string, string>>; readonly sessionToken: string | null }
export type ComingFile = {
  readonly pieces: AsyncIterable<Buffer>
  readonly name: string
  readonly mediaType: string
}

type Common = {
  readonly method: 'GET' | 'POST'
  readonly url: string
  /** At most this many requests a minute, where somebody could otherwise guess or flood: of one session, or from one place. */
  readonly perMinute?: number
  /** Shown inside other sites: only the widget. */
  readonly framed?: boolean
  /** Whether a POST takes files: by a form as usual unless said; never; or one, with a pass that is in its address. */
  readonly files?: 'none' | FilesByPass
  /** A POST that a mail program makes by itself (RFC 8058): its address is secret and is all the right it needs. */
  readonly byAddressAlone?: boolean
  /** What is kept of somebody whose role has no part in it, beside the line in the school’s record. */
  readonly whenRefused?: (visit: SchoolVisit) => Promise<void>
  /** Whether what was sealed to the member’s own key is looked at: their key is then taken in hand, where it is open. */
  readonly keyed?: boolean
}

/** Every address of the product is one of these, with who may use it said in the same place. */
export type Route =
  | (Common & { readonly access: 'public'; readonly handle: (visit: Visit) => Promise<Reply> })
  | (Common & { readonly access: 'account'; readonly handle: (visit: AccountVisit) => Promise<Reply> })
  | (Common & { readonly access: Permission; readonly handle: (visit: SchoolVisit) => Promise<Reply> })
