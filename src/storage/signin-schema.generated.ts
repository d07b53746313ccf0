// Generated from the migrated database by build/write-schema-types.ts: never edited by hand.
import type { ColumnType, Generated } from 'kysely'
import type { PersonId, SchoolId } from '../core/school/ids.ts'

export type Timestamp = ColumnType<Date, Date, Date>
export type DefaultTimestamp = ColumnType<Date, Date | undefined, Date>
export type MaybeTimestamp = ColumnType<Date | null, Date | null | undefined, Date | null>
export type Json = ColumnType<unknown, string, string>
export type DefaultJson = ColumnType<unknown, string | undefined, string>
export type MaybeJson = ColumnType<unknown, string | null | undefined, string | null>

export interface AccountTable {
  id: Generated<string>
  created_at: DefaultTimestamp
}

export interface AccountAddressTable {
  address: string
  account_id: string
  confirmed_at: MaybeTimestamp
}

export interface DecoyTable {
  one: Generated<boolean>
  key: Buffer
}

export interface MailTable {
  id: Generated<string>
  recipient: string
  subject: string
  body: string
  created_at: DefaultTimestamp
  sent_at: MaybeTimestamp
  problem: Generated<string | null>
}

export interface MembershipTable {
  account_id: string
  school_id: SchoolId
  person_id: PersonId
  school_name: string
  ended_at: MaybeTimestamp
}

export interface PasskeyTable {
  credential_id: string
  account_id: string
  public_key: Buffer
  counter: number
  transports: DefaultJson
  label: string
  created_at: DefaultTimestamp
  last_used_at: MaybeTimestamp
}

export interface PasskeyChallengeTable {
  id: Generated<string>
  challenge: string
  account_id: Generated<string | null>
  expires_at: Timestamp
}

export interface SessionTable {
  token_hash: Buffer
  account_id: string
  school_id: Generated<SchoolId | null>
  person_id: Generated<PersonId | null>
  second_factor: Generated<boolean>
  created_at: DefaultTimestamp
  seen_at: DefaultTimestamp
  expires_at: Timestamp
  ended_at: MaybeTimestamp
}

export interface SignInLinkTable {
  token_hash: Buffer
  account_id: string
  purpose: 'sign-in' | 'invitation' | 'first-school' | 'demo'
  school_id: Generated<SchoolId | null>
  person_id: Generated<PersonId | null>
  created_at: DefaultTimestamp
  expires_at: Timestamp
  used_at: MaybeTimestamp
  address: Generated<string | null>
}

export interface SigninDB {
  account: AccountTable
  account_address: AccountAddressTable
  decoy: DecoyTable
  mail: MailTable
  membership: MembershipTable
  passkey: PasskeyTable
  passkey_challenge: PasskeyChallengeTable
  session: SessionTable
  sign_in_link: SignInLinkTable
}
