import { describe, expect, it } from 'vitest'
import { aChart, aPerson, aReport, policyNamed } from '../../../test/support/staff-chart.ts'
import type { PersonId } from '../school/ids.ts'
import type { AboutChoice } from './about.ts'
import { concernedIn } from './concerned-in.ts'
import type { KindId } from './kind-of-report.ts'
import { kindsIn } from './kinds-in.ts'
import type { ReporterKind } from './reporter.ts'
import { routeOf } from './route-of.ts'

const head = 'Frances Okoro'
const lead = 'Priya Sandhu'
const deputy = 'Colin Pemberton'
const chair = 'Graham Whitlock'
const senco = 'Bethan Pryce'
const manager = 'Mona Lister'
const teacher = 'Alan Dwyer'
const chart = aChart([
  aPerson(head, ['headteacher']),
  aPerson(deputy, ['deputy-headteacher', 'deputy-dsl']),
  aPerson(lead, ['dsl']),
  aPerson(senco, ['senior-leader', 'teacher']),
  aPerson(manager, ['line-manager']),
  aPerson('Olu Adeyemi', ['data-protection-lead', 'channel-admin', 'business-officer']),
  aPerson(chair, ['chair-of-governors']),
  aPerson('Ruth Haverhill', ['vice-chair']),
  aPerson(teacher, ['teacher', 'computing-lead']),
])

const policies = ['st-nicholas', 'mulbarton', 'coton', 'gloucestershire', 'aycliffe', 'model']
const ticked: readonly AboutChoice[] = ['child', 'another-adult', 'not-known']
const tellers: readonly ReporterKind[] = ['parent', 'staff', 'pupil']

const accusing: readonly (readonly [string, string])[] = [
  ['The head has photos of my daughter in her swimming costume on his phone', head],
  ['I saw the headteacher film the girls getting changed', head],
  ['Our headteacher is sharing horrible pictures of a boy in Year 5', head],
  ['the head asked my son for a picture of his tummy', head],
  ['The head’s phone has messages to a Year 10 girl on it', head],
  ['The headmistress and my daughter have been talking on Snapchat until midnight', head],
  ['There are pictures of the head with a pupil in his car', head],
  ['I caught the head watching porn in his office', head],
  ['The headteacher keeps hugging my daughter and filming it', head],
  ['The head was seen kissing a sixth former', head],
  ['our head teacher sends me heart emojis at bedtime', head],
  ['the head makes me feel weird he says im pretty on insta', head],
  ['Messages from the headteacher to a pupil were found on an old tablet', head],
  ['My friend is going out with the headteacher and she is 15', head],
  ['the heads been dming girls in year 9', head],
  ['Please don’t tell the head about this', head],
  ['It was the head.', head],
  ['The principal met a pupil from an app in a car park', head],
  ['I told the safeguarding lead that the head follows all the girls in my class', head],
  ['The head told my daughter not to tell anybody about their chats', head],
  ['The head asked me to send him a photo of myself in my bedroom', head],
  ['I think the headteacher is a paedophile', head],
  ['Mrs Okoro has naked pictures of children on a memory stick', head],
  ['Frances Okoro comments on how pupils look on TikTok', head],
  ['okoro keeps messaging my lad late', head],
  ['I saw Mrs Okoro take a picture up a girl’s skirt', head],
  ['The DSL has been in a private chat with a Year 8 boy', lead],
  ['The designated safeguarding lead showed my son a rude video', lead],
  ['I caught our safeguarding lead taking photos in the changing room', lead],
  ['Our DSL’s laptop is full of pictures of pupils', lead],
  ['our safeguarding officer and a boy in year 11 are together', lead],
  ['The safeguarding lady gave my daughter her number and rings her every night', lead],
  ['A girl says the DSL makes her send selfies', lead],
  ['I told the head, and the DSL is still messaging him', lead],
  ['Mrs Sandhu asked my daughter to keep a secret', lead],
  ['Priya Sandhu is texting my fourteen year old', lead],
  ['Ms Sandhu, our safeguarding lead, has put a child’s file in a WhatsApp group', lead],
  ['I don’t want to tell the safeguarding lead as she is friends with him online', lead],
  ['My nephew got a nude off Miss Sandhu', lead],
  ['Mrs Sandhu and my son play games online at 2am', lead],
  ['someone in the safeguarding team is passing round screenshots of our case', lead],
  ['The deputy head has indecent pictures on the school computer', deputy],
  ['Deputy head is liking bikini pics of year 11s', deputy],
  ['I saw the deputy with his hand on her leg in a photo', deputy],
  ['Mr Pemberton has my daughter on Snapchat', deputy],
  ['Colin Pemberton took pictures of boys in the showers', deputy],
  ['Our assistant head, Mr Pemberton, is selling photos of pupils', deputy],
  ['I spoke to Mr Pemberton, who then sent my son a dirty joke', deputy],
  ['The chair of governors has a second account where he chats to teenagers', chair],
  ['The chairman of governors is leaking what was said about a child', chair],
  ['Our chair of governors asked my niece for photos', chair],
  ['I saw the chair of governors filming children at the park', chair],
  ['Mr Whitlock sends girls from the school money for pictures', chair],
  ['Graham Whitlock was messaging a pupil', chair],
  ['My line manager has a group where he laughs at my disability', manager],
  ['I keep getting rude pictures from my line manager', manager],
  ['My line manager is texting a Year 13 boy', manager],
  ['My manager Ms Lister pesters me on Messenger', manager],
  ['Mrs Pryce, our SENCO, has been filming a boy having a meltdown for fun', senco],
  ['Miss Pryce sends my daughter voice notes saying she loves her', senco],
  ['The SENCO Bethan Pryce is sharing reports about children in her family chat', senco],
  ['Mr Dwyer keeps asking my daughter to go live', teacher],
  ['mr dwyer was seen in a car with a year 10', teacher],
  ['Dwyer is adding pupils on Discord', teacher],
  ['I have pictures of Mr Dwyer in bed with a pupil', teacher],
  ['Mr Alan Dwyer’s account follows hundreds of little girls', teacher],
  ['My mum says I should tell you about Mr Dwyer and the photos', teacher],
  ['The head told all the parents about my son’s self harm', head],
  ['I told the head but she is the one doing it', head],
  ['The head gave my daughter vodka at a party', head],
  ['The headteacher is nice to my daughter and buys her presents', head],
  ['the heed teacher is sending pics', head],
  ['our safegaurding lead sends me kisses', lead],
  ['The deputy head told me to delete the photos of the children', deputy],
  ['My line manager said I could keep my job only if I sent a picture', manager],
  ['I emailed Mr Dwyer’s messages to my daughter to the head', teacher],
]

const harmless: readonly (readonly [string, string])[] = [
  ['I told the head on Monday that a boy in Year 6 is sharing a nude', head],
  ['A man online is asking my son for pictures. I have rung the headteacher.', head],
  ['The head said you would want the screenshots', head],
  ['The headteacher has asked us to write this down', head],
  ['The head knows about it already', head],
  ['The head is away until Thursday', head],
  ['Could the head ring me please?', head],
  ['I want the head to know what this boy is posting', head],
  ['The head needs to see what they are sending each other', head],
  ['The head gave me permission to use the photo', head],
  ['It happened outside the head’s office', head],
  ['They filmed it in the head’s assembly', head],
  ['The head’s letter said to report it here', head],
  ['The head of year messages my daughter every night', head],
  ['The head lice letter has been made into a meme', head],
  ['The head girl is in the group chat', head],
  ['He kicked him in the head and they filmed it', head],
  ['She put her head on somebody else’s body', head],
  ['My son has had a knock to the head', head],
  ['Dear headteacher, my son is being called names online', head],
  ['I am the headteacher and a parent gave me this today', head],
  ['We have a meeting with the head about this boy', head],
  ['I emailed the screenshots to the head', head],
  ['The head will deal with the boys', head],
  ['The head promised she would look into it', head],
  ['The head hasn’t been told yet', head],
  ['Should I tell the head?', head],
  ['Does the head know about this?', head],
  ['The headteacher replied to say it was being dealt with', head],
  ['A parent has called the head a liar on Facebook', head],
  ['There is a fake account in the name of the head', head],
  ['She posted that the head is a bully', head],
  ['I was told by the head to fill this in', head],
  ['I have had a reply from the head', head],
  ['The head and I spoke about it last week', head],
  ['I told the head and the safeguarding lead that a stranger messaged him', head],
  ['The headteacher was shown the messages yesterday', head],
  ['The head confiscated the phones', head],
  ['The head held an assembly about it', head],
  ['The head was very supportive when I told her', head],
  ['I have told Mrs Okoro what the boys did', head],
  ['Mrs Okoro said she will ring his mum', head],
  ['Mrs Okoro is on leave this week', head],
  ['The DSL told me to report it here: a coach texts my son', lead],
  ['I have passed it to the DSL', lead],
  ['I showed the safeguarding lead the messages from her cousin', lead],
  ['The safeguarding lead is off sick', lead],
  ['The DSL has seen the screenshots', lead],
  ['As DSL I want this on record: a pupil was filmed in the toilets', lead],
  ['Is there a safeguarding lead I can talk to?', lead],
  ['I would like to speak to the safeguarding lead about a girl in Year 9', lead],
  ['The DSL rang me back and was lovely', lead],
  ['I asked Mrs Sandhu for help', lead],
  ['It was somebody in Mrs Sandhu’s class', lead],
  ['Mrs Sandhu knows about the boy', lead],
  ['Please let Mrs Sandhu know', lead],
  ['I told the deputy, who said she would look into it', deputy],
  ['The deputy head is dealing with it', deputy],
  ['The deputy head’s assembly was about staying safe', deputy],
  ['A boy in Mr Pemberton’s class has shared it', deputy],
  ['Lily Pemberton sent a picture of Ava to everyone', deputy],
  ['I wrote to the chair of governors about it', chair],
  ['The chair of governors has been informed', chair],
  ['He threw a chair at the boy and it was filmed', chair],
  ['The chair of the PTA shared a picture of my son', chair],
  ['The chair of governors asked me to contact you', chair],
  ['My line manager told me to report it', manager],
  ['I have asked my line manager for advice', manager],
  ['The site manager found a phone in the changing room', manager],
  ['Miss Pryce told us the boy had been spoken to', senco],
  ['Bethan in Year 8 sent a nude of herself to a boy', senco],
  ['Mr Dwyer saw what Ben wrote', teacher],
  ['Alan in Year 7 is being left out of the chat', teacher],
  ['the head wasnt in so i told the lady in the office', head],
  ['The school’s head and DSL have both been told', head],
  ['My son’s head was cut out and put on a donkey', head],
  ['The headteacher has arranged a meeting with the parents of the boys', head],
  ['I told Mr Dwyer at the gate', teacher],
]

const reportOf = (text: string, reporter: ReporterKind, choice: AboutChoice, kind: KindId) =>
  aReport(kind, { reporter, text, about: { choices: [choice], names: [], picked: [], words: text } })

describe('whom the words of a report accuse', () => {
  it.each(accusing)('is never told, whatever is ticked, and somebody else owns it: %s', (text, who) => {
    const chosen: readonly KindId[] = ['indecent-images', 'bullying-pupils', 'tiktok-of-staff', 'staff-conduct']
    for (const choice of ticked)
      for (const teller of tellers)
        for (const kind of new Set([kindsIn(text, teller).kind, ...chosen]))
          for (const policy of policies) {
            const route = routeOf(policyNamed(policy), chart, reportOf(text, teller, choice, kind))
            const reached = [...route.told, ...route.next].map(({ person }) => person)
            expect(reached, `${policy} ${choice} ${teller} ${kind}`).not.toContain(who)
            expect(route.owner.kind).toBe('person')
          }
  })

  it.each(harmless)('is nobody of whom only something harmless is said: %s', (text, who) => {
    const chosen: readonly KindId[] = ['nudes', 'bullying-pupils', 'pupil-contact-stranger', 'staff-conduct']
    const named = text.includes(who.split(' ')[1] ?? '')
    for (const choice of ticked.filter((one) => one !== 'another-adult' || !named))
      for (const teller of tellers)
        for (const kind of chosen) {
          const concerned = concernedIn(chart, reportOf(text, teller, choice, kind))
          expect(concerned.has(who as PersonId), `${choice} ${teller} ${kind}`).toBe(false)
        }
  })

  it('is only whom they name: a deputy head is no headteacher', () => {
    const concerned = concernedIn(chart, reportOf('The deputy head is sharing nudes', 'parent', 'child', 'nudes'))
    expect([...concerned]).toEqual([deputy])
  })

  it('is not the teller who is signed in and speaks of their own post', () => {
    const report = reportOf('The safeguarding lead has the pictures in her drawer', 'staff', 'child', 'nudes')
    expect(concernedIn(chart, { ...report, reporterPerson: lead as PersonId }).has(lead as PersonId)).toBe(false)
  })
})
