import type { RuleSet } from '../../sentences/sentence-rule.ts'
import { commitments } from './commitments.ts'
import { copyright } from './copyright.ts'
import { insults } from './insults.ts'
import { medical } from './medical.ts'
import { politics } from './politics.ts'
import { staffAccounts } from './staff-accounts.ts'

/** Every rule that reads a sentence by its words. Where children will be and when is read by `whereabouts`. */
export const ruleSets: readonly RuleSet[] = [medical, politics, insults, staffAccounts, copyright, commitments]
