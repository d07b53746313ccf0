import { acknowledgeAcceptableUse } from '../../../actions/agreements/acknowledge-acceptable-use.ts'
import { acceptableUseDocument, acceptableUseHash } from '../../../core/agreements/acceptable-use-document.ts'
import { acknowledgementNeeded } from '../../../core/agreements/acknowledgement-needed.ts'
import type { PolicyDocument } from '../../../core/policy/document.ts'
import type { Policy } from '../../../core/policy/policy.ts'
import { schoolDocument } from '../../../core/policy/school-document.ts'
import { acknowledgementOf } from '../../../storage/agreements/acknowledgement-of.ts'
import { policyInForce } from '../../../storage/policy/policy-in-force.ts'
import { versionDocument } from '../../../storage/policy/version-document.ts'
import { withPolicy } from '../../posts/with-policy.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { lineIn } from '../../shell/fields.ts'
import type { Problems } from '../../shell/problems.tsx'
import { acceptableUsePage } from './page.tsx'

export function showAcceptableUse(visit: SchoolVisit): Promise<Reply> {
  return withPolicy(visit, async (policy) => show(visit, policy, '', {}))
}

export function sendAcceptableUse(visit: SchoolVisit): Promise<Reply> {
  return withPolicy(visit, async (policy) => {
    const needed = acknowledgementNeeded(policy)
    const typedName = lineIn(visit.form, 'name')
    const problems: Record<string, string> = {}
    if (needed && visit.form['agreed'] !== 'yes') {
      problems['agreed'] = 'Tick the box once you have read the rules.'
    }
    if (needed?.how === 'signed' && !isSameName(typedName, visit.actor.name)) {
      problems['name'] = `Type your name as it stands here: ${visit.actor.name}.`
    }
    if (Object.keys(problems).length > 0) return { ...(await show(visit, policy, typedName, problems)), status: 422 }
    const shown = Buffer.from(lineIn(visit.form, 'shown', 64), 'hex')
    const outcome = await acknowledgeAcceptableUse(visit.tx, visit.actor, shown, visit.now)
    if (outcome === 'changed-meanwhile') {
      const changed = {
        agreed: 'The rules changed while you were reading. Here they are as they stand now: read them again.',
      }
      return { ...(await show(visit, policy, typedName, changed)), status: 409 }
    }
    return { goTo: '/acceptable-use' }
  })
}

async function show(visit: SchoolVisit, policy: Policy, typedName: string, problems: Problems) {
  const document = await acceptableUseNow(visit, policy)
  const given = await acknowledgementOf(visit.tx, visit.actor.person)
  return {
    page: acceptableUsePage(visit, {
      needed: acknowledgementNeeded(policy),
      given,
      sections: acceptableUseDocument(document),
      shown: acceptableUseHash(document).toString('hex'),
      typedName,
      problems,
    }),
  }
}

/** The words of the policy in force, as they were adopted. */
async function acceptableUseNow(visit: SchoolVisit, policy: Policy): Promise<PolicyDocument> {
  const inForce = await policyInForce(visit.tx)
  const printed = inForce && (await versionDocument(visit.tx, inForce.version))
  return printed?.document ?? schoolDocument(policy, { school: visit.schoolName })
}

/** As a person writes their own name: spaces and capitals aside. */
function isSameName(typed: string, name: string): boolean {
  const plain = (words: string) =>
    words.normalize('NFC').replaceAll(/[’']/g, '’').replaceAll(/\s+/g, ' ').trim().toLowerCase()
  return plain(typed) === plain(name)
}
