import { acceptInvitation, invitationBehind } from '../../../actions/people/accept-invitation.ts'
import { isRole, titleOfRole } from '../../../core/people/role.ts'
import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { Reply, Visit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { PublicFrame } from '../../shell/frame.tsx'
import { frontDoor, goIn, wantsToStay } from '../front-door.ts'
import { StaySignedIn } from '../stay-signed-in.tsx'

/** Where an invitation leads: what it is to, and one button. Opening it uses nothing up. */
export async function showInvitation(visit: Visit): Promise<Reply> {
  const token = visit.params['token'] ?? ''
  const invitation = await invitationBehind(frontDoor(visit), token)
  if (!invitation) return tooLate(visit)
  const title = `Join ${invitation.schoolName}`
  const roles = invitation.roles.filter(isRole).map(titleOfRole)
  return {
    page: (
      <PublicFrame assets={visit.parts.assets} title={title}>
        <h1>{title}</h1>
        <p>
          This invitation is for <b>{invitation.name}</b>
          {roles.length > 0 && `: ${roles.join(', ')}`}. If that is not you, do not press the button; tell the school.
        </p>
        <Form visit={visit} action={`/invitation/${token}`}>
          <StaySignedIn />
          <Acts>
            <Button once>Join and sign in</Button>
          </Acts>
        </Form>
      </PublicFrame>
    ),
  }
}

export async function sendInvitationAccepted(visit: Visit): Promise<Reply> {
  const how = { keep: wantsToStay(visit), before: visit.sessionToken }
  const begun = await acceptInvitation(frontDoor(visit), visit.params['token'] ?? '', how)
  return begun ? goIn(begun, null) : tooLate(visit)
}

function tooLate(visit: Visit): Reply {
  const title = 'This invitation no longer works'
  return {
    page: (
      <PublicFrame assets={visit.parts.assets} title={title}>
        <h1>{title}</h1>
        <p>It was used, is more than a week old, or was replaced by a newer one.</p>
        <p>
          If you have joined already, <a href="/sign-in">sign in</a>. If not, ask the school office to send it again.
        </p>
      </PublicFrame>
    ),
    status: 410,
  }
}
