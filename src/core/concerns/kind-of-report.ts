import type { Audience } from './reporter.ts'

/** How soon somebody must see it. */
export type Level = 'immediate' | 'same-day' | 'routine'

/**
 * Kinds of report, gravest first; `gravity` orders them. `category` points into the table of statutory categories;
 * `what` and `notThis` tell kinds apart. Signpost's own list, to be confirmed by each school's safeguarding lead.
 */
export const kindsOfReport = [
  {
    id: 'immediate-danger',
    gravity: 110,
    level: 'immediate',
    category: 'IMM',
    what: 'somebody is in danger now',
    notThis: 'not fear of later harm',
    words: {
      staff: 'Somebody is in danger now',
      families: 'Somebody is in danger now',
      pupils: 'Someone is in danger right now',
    },
  },
  {
    id: 'self-harm',
    gravity: 108,
    level: 'immediate',
    category: 'SELF-H',
    what: 'a person speaks of hurting or killing themselves, or posts it',
    notThis: 'not sadness alone',
    words: {
      staff: 'Somebody speaks of hurting or killing themselves',
      families: 'Somebody talks about hurting or killing themselves',
      pupils: 'Someone wants to hurt themselves',
    },
  },
  {
    id: 'indecent-images',
    gravity: 100,
    level: 'immediate',
    category: 'IMG-A',
    what: 'indecent images of children found, held, or shared by or with an adult',
    notThis: 'images children made or passed on among themselves: nudes',
    words: {
      staff: 'Indecent images of children, with an adult involved',
      families: 'Indecent pictures of children, with an adult involved',
      pupils: 'A grown-up has rude pictures of children',
    },
  },
  {
    id: 'nudes',
    gravity: 100,
    level: 'immediate',
    category: 'IMG-C',
    what: 'a nude or semi-nude image of an under-18 made or passed on by children',
    notThis: 'an adult in it: indecent-images',
    words: {
      staff: 'A nude or semi-nude image of a child, passed among children',
      families: 'A nude or nearly nude picture of a child, shared by children',
      pupils: 'A picture of someone with few or no clothes on',
    },
  },
  {
    id: 'ai-image',
    gravity: 100,
    level: 'immediate',
    category: 'IMG-C',
    what: 'a made-up or edited sexual image of a real child',
    notThis: 'a mocking edit that is not sexual: bullying-pupils',
    words: {
      staff: 'A made-up or edited sexual image of a child',
      families: 'A made-up or edited sexual picture of a child',
      pupils: 'A fake rude picture of someone',
    },
  },
  {
    id: 'sextortion',
    gravity: 98,
    level: 'immediate',
    category: 'GROOM',
    what: 'somebody threatens to share intimate images, or demands more or money',
    notThis: null,
    words: {
      staff: 'Threats to share intimate images, or demands for more or for money',
      families: 'Somebody threatens to share private pictures, or asks for more or for money',
      pupils: 'Someone says they will share a private picture of you or a friend',
    },
  },
  {
    id: 'pupil-contact-stranger',
    gravity: 95,
    level: 'immediate',
    category: 'GROOM',
    what: 'an adult unknown to school reaches a child, or a child means to meet someone from online',
    notThis: 'an adult of the school: pupil-contact or staff-conduct',
    words: {
      staff: 'An unknown adult reaches a child online, or a child means to meet somebody from online',
      families: 'A stranger talks to a child online, or a child plans to meet somebody from online',
      pupils: 'Someone I do not know talks to me online, or wants to meet',
    },
  },
  {
    id: 'threat',
    gravity: 90,
    level: 'immediate',
    category: 'PARENT',
    what: 'violence or harm is threatened to anyone',
    notThis: 'abuse without threat: parent-abuse, bullying-pupils',
    words: {
      staff: 'Violence or harm is threatened',
      families: 'Somebody threatens violence or harm',
      pupils: 'Someone says they will hurt somebody',
    },
  },
  {
    id: 'extremism',
    gravity: 90,
    level: 'immediate',
    category: 'EXTR',
    what: 'extremist material or views that draw a child in',
    notThis: null,
    words: {
      staff: 'Extremist material or views that draw a child in',
      families: 'Extreme or violent views that draw a child in',
      pupils: 'Videos or people who want us to hate a group of people',
    },
  },
  {
    id: 'account-compromised',
    gravity: 85,
    level: 'immediate',
    category: 'IMPER',
    what: 'an official account is taken over or its login lost',
    notThis: 'somebody imitates the school: fake-account',
    words: {
      staff: 'An official account is taken over, or its login is lost',
      families: 'One of the school’s accounts has been taken over',
      pupils: 'Someone else has got into the school’s page',
    },
  },
  {
    id: 'sexual-harassment-pupils',
    gravity: 84,
    level: 'same-day',
    category: 'BULLY',
    what: 'sexual comments, pressure or harassment among pupils online',
    notThis: 'images: nudes',
    words: {
      staff: 'Sexual comments, pressure or harassment among pupils',
      families: 'Sexual comments or pressure between pupils',
      pupils: 'Someone says rude things about bodies, or will not leave me alone',
    },
  },
  {
    id: 'staff-conduct',
    gravity: 80,
    level: 'same-day',
    category: 'CONT-S',
    what: 'an adult of the school behaves wrongly towards a child or breaks the policy gravely',
    notThis: 'a child tried to reach them: pupil-contact',
    words: {
      staff: 'An adult of the school behaves wrongly towards a child, or breaks the policy gravely',
      families: 'An adult at school did something wrong online',
      pupils: 'A grown-up at school did something that is not right',
    },
  },
  {
    id: 'head-conduct',
    gravity: 80,
    level: 'same-day',
    category: 'ALLEG-H',
    what: 'the report is about the headteacher',
    notThis: null,
    words: {
      staff: 'It is about the headteacher',
      families: 'It is about the headteacher',
      pupils: 'It is about the headteacher',
    },
  },
  {
    id: 'supply-staff',
    gravity: 78,
    level: 'same-day',
    category: 'CONT-S',
    what: 'the report is about supply or agency staff',
    notThis: null,
    words: {
      staff: 'It is about supply or agency staff',
      families: 'It is about a supply or agency teacher',
      pupils: 'It is about a teacher who comes now and then',
    },
  },
  {
    id: 'school-not-acting',
    gravity: 76,
    level: 'same-day',
    category: 'WHIST',
    what: 'the school was told and does not act, or the reporter fears it',
    notThis: null,
    words: {
      staff: 'The school was told and does not act',
      families: 'The school was told and does nothing',
      pupils: 'I told school and nothing happened',
    },
  },
  {
    id: 'pupil-contact',
    gravity: 72,
    level: 'same-day',
    category: 'CONT-S',
    what: 'a pupil reaches an adult of the school privately, or the other way, without ill will shown',
    notThis: null,
    words: {
      staff: 'A pupil reaches an adult of the school privately, or the other way round',
      families: 'A pupil and an adult at school are in touch privately online',
      pupils: 'A child and a grown-up at school send each other messages',
    },
  },
  {
    id: 'bullying-pupils',
    gravity: 70,
    level: 'same-day',
    category: 'BULLY',
    what: 'pupils are cruel to a pupil online',
    notThis: null,
    words: {
      staff: 'Pupils are cruel to a pupil online',
      families: 'A child is bullied online',
      pupils: 'Someone is mean to me or a friend online',
    },
  },
  {
    id: 'racism',
    gravity: 70,
    level: 'same-day',
    category: 'BULLY',
    what: 'hostility for race, faith or another protected characteristic',
    notThis: null,
    words: {
      staff: 'Hostility for race, faith or another protected characteristic',
      families: 'Hatred because of race, faith, disability or who somebody is',
      pupils: 'Someone is mean because of skin colour, religion or who someone is',
    },
  },
  {
    id: 'location',
    gravity: 66,
    level: 'same-day',
    category: 'DATA',
    what: 'a post tells where a child who must not be found lives, learns or goes',
    notThis: null,
    words: {
      staff: 'A post tells where a child who must not be found is',
      families: 'A post tells where a child is who must not be found',
      pupils: 'A post shows where a child lives or is',
    },
  },
  {
    id: 'data-breach',
    gravity: 66,
    level: 'same-day',
    category: 'DATA',
    what: 'personal information reached somebody it should not have',
    notThis: 'a picture without consent: image-no-consent',
    words: {
      staff: 'Personal information reached somebody it should not have',
      families: 'Private information went to somebody it should not have',
      pupils: 'Private things about someone got out',
    },
  },
  {
    id: 'filtering-failure',
    gravity: 65,
    level: 'same-day',
    category: null,
    what: 'school devices let through what they should block',
    notThis: null,
    words: {
      staff: 'School devices let through what they should block',
      families: 'School computers showed something they should block',
      pupils: 'I saw something bad on a school computer',
    },
  },
  {
    id: 'fake-account',
    gravity: 64,
    level: 'same-day',
    category: 'IMPER',
    what: 'an account pretends to be the school or one of its people',
    notThis: null,
    words: {
      staff: 'An account pretends to be the school or one of its people',
      families: 'An account pretends to be the school or somebody there',
      pupils: 'Someone pretends to be another person online',
    },
  },
  {
    id: 'unsuitable-material',
    gravity: 64,
    level: 'same-day',
    category: 'STAFF-C',
    what: 'material not clearly illegal is found that raises doubt about an adult',
    notThis: 'children in it: indecent-images',
    words: {
      staff: 'Unsuitable material, not clearly illegal, that raises doubt about an adult',
      families: 'Unsuitable material that makes you doubt an adult',
      pupils: 'A grown-up has things they should not have',
    },
  },
  {
    id: 'staff-as-target-colleague',
    gravity: 60,
    level: 'same-day',
    category: 'STAFF-C',
    what: 'a member of staff is attacked online by a colleague',
    notThis: null,
    words: {
      staff: 'A member of staff is attacked online by a colleague',
      families: 'Somebody at work attacks a colleague online',
      pupils: 'A grown-up at school is mean to another one online',
    },
  },
  {
    id: 'tiktok-of-staff',
    gravity: 60,
    level: 'same-day',
    category: 'PARENT',
    what: 'pupils or others mock or film staff online',
    notThis: null,
    words: {
      staff: 'Staff are mocked or filmed online',
      families: 'Staff are filmed or made fun of online',
      pupils: 'Someone filmed or made fun of a teacher',
    },
  },
  {
    id: 'parent-abuse',
    gravity: 60,
    level: 'same-day',
    category: 'PARENT',
    what: 'a parent attacks or defames staff, school or a family online',
    notThis: 'a fair complaint made in public: complaint-public',
    words: {
      staff: 'A parent attacks or defames staff, the school or a family',
      families: 'A parent attacks staff, the school or a family online',
      pupils: 'A parent is nasty online',
    },
  },
  {
    id: 'governor-conduct',
    gravity: 58,
    level: 'same-day',
    category: 'STAFF-C',
    what: 'the report is about a governor',
    notThis: null,
    words: {
      staff: 'It is about a governor',
      families: 'It is about a governor',
      pupils: 'It is about a school governor',
    },
  },
  {
    id: 'council-employee',
    gravity: 58,
    level: 'same-day',
    category: 'STAFF-C',
    what: 'the report is about somebody the council employs',
    notThis: null,
    words: {
      staff: 'It is about somebody the council employs',
      families: 'It is about somebody who works for the council',
      pupils: 'It is about someone from the council',
    },
  },
  {
    id: 'contractor',
    gravity: 58,
    level: 'same-day',
    category: 'STAFF-C',
    what: 'the report is about a contractor',
    notThis: null,
    words: {
      staff: 'It is about a contractor',
      families: 'It is about somebody from a firm that works at school',
      pupils: 'It is about a worker from outside',
    },
  },
  {
    id: 'image-no-consent',
    gravity: 56,
    level: 'same-day',
    category: 'DATA',
    what: 'an official channel shows a child without consent',
    notThis: 'a parent posted it: image-parent-posted',
    words: {
      staff: 'An official channel shows a child without consent',
      families: 'The school’s page shows my child, or another, without a yes from home',
      pupils: 'The school’s page shows my picture and it should not',
    },
  },
  {
    id: 'unauthorised-account',
    gravity: 50,
    level: 'routine',
    category: 'STAFF-C',
    what: 'an account uses the school’s name or serves teaching without approval',
    notThis: 'pretending to deceive: fake-account',
    words: {
      staff: 'An account uses the school’s name, or serves teaching, without approval',
      families: 'An account uses the school’s name without permission',
      pupils: 'A page uses our school’s name',
    },
  },
  {
    id: 'underage',
    gravity: 48,
    level: 'routine',
    category: null,
    what: 'a child uses a service below its age',
    notThis: null,
    words: {
      staff: 'A child uses a service below its age',
      families: 'A child uses an app they are too young for',
      pupils: 'Someone uses an app they are too young for',
    },
  },
  {
    id: 'image-parent-posted',
    gravity: 46,
    level: 'routine',
    category: 'DATA',
    what: 'a parent posted pictures of other people’s children',
    notThis: null,
    words: {
      staff: 'A parent posted pictures of other people’s children',
      families: 'A parent posted pictures of other people’s children',
      pupils: 'Someone’s parent put a picture of me online',
    },
  },
  {
    id: 'ex-pupil-contact',
    gravity: 44,
    level: 'routine',
    category: 'CONT-S',
    what: 'contact between an adult of the school and a former pupil',
    notThis: null,
    words: {
      staff: 'Contact between an adult of the school and a former pupil',
      families: 'An adult at school is in touch with a former pupil',
      pupils: 'A teacher talks online to someone who has left',
    },
  },
  {
    id: 'parent-contact',
    gravity: 40,
    level: 'routine',
    category: 'STAFF-C',
    what: 'a parent reaches staff on private accounts, or the other way',
    notThis: null,
    words: {
      staff: 'A parent reaches staff on private accounts, or the other way round',
      families: 'A parent and staff are in touch on private accounts',
      pupils: 'A parent and a teacher message each other',
    },
  },
  {
    id: 'tagged',
    gravity: 36,
    level: 'routine',
    category: 'STAFF-C',
    what: 'a member of staff is tagged or shown by others',
    notThis: null,
    words: {
      staff: 'A member of staff is tagged or shown by others',
      families: 'Somebody at school is tagged in a post',
      pupils: 'A teacher is in someone’s post',
    },
  },
  {
    id: 'in-school-use',
    gravity: 34,
    level: 'routine',
    category: 'STAFF-C',
    what: 'social media is used in school against the rules',
    notThis: null,
    words: {
      staff: 'Social media is used in school against the rules',
      families: 'Phones or apps are used in school against the rules',
      pupils: 'Someone uses a phone or app in school when they should not',
    },
  },
  {
    id: 'official-page-comment',
    gravity: 32,
    level: 'routine',
    category: 'PARENT',
    what: 'a bad comment stands on an official channel',
    notThis: null,
    words: {
      staff: 'A bad comment stands on an official channel',
      families: 'There is a bad comment on the school’s page',
      pupils: 'There is a nasty comment on the school’s page',
    },
  },
  {
    id: 'pta',
    gravity: 32,
    level: 'routine',
    category: null,
    what: 'a parents’ association or class group account or chat',
    notThis: null,
    words: {
      staff: 'A parents’ association or class group account or chat',
      families: 'A parents’ group chat or page',
      pupils: 'A parents’ group chat',
    },
  },
  {
    id: 'complaint-public',
    gravity: 30,
    level: 'routine',
    category: 'PARENT',
    what: 'a complaint about the school is made in public online',
    notThis: null,
    words: {
      staff: 'A complaint about the school is made in public online',
      families: 'A complaint about the school in public',
      pupils: 'Someone complains about school online',
    },
  },
  {
    id: 'self-report',
    gravity: 28,
    level: 'routine',
    category: 'STAFF-C',
    what: 'somebody reports a slip of their own',
    notThis: null,
    words: {
      staff: 'I made a slip of my own',
      families: 'I did something myself that I want to own up to',
      pupils: 'I did something and want to say so',
    },
  },
  {
    id: 'press',
    gravity: 26,
    level: 'routine',
    category: null,
    what: 'press or public asks about something online',
    notThis: null,
    words: {
      staff: 'Press or public ask about something online',
      families: 'A journalist is asking about something',
      pupils: 'Someone from the news asks questions',
    },
  },
] as const satisfies readonly KindRow[]

type KindRow = {
  readonly id: string
  readonly gravity: number
  readonly level: Level
  readonly category: string | null
  readonly what: string
  readonly notThis: string | null
  readonly words: Readonly<Record<Audience, string>>
}

export type KindId = (typeof kindsOfReport)[number]['id']
export type KindOfReport = KindRow & { readonly id: KindId }

/** A kind a school added: its own words, treated throughout as the kind that it names. */
export type OwnKind = { readonly name: string; readonly treatedAs: KindId; readonly words: KindRow['words'] }

export function isKind(word: string): word is KindId {
  return kindsOfReport.some((kind) => kind.id === word)
}

const byId: ReadonlyMap<KindId, KindOfReport> = new Map(kindsOfReport.map((kind) => [kind.id, kind]))

export function kindOf(id: KindId): KindOfReport {
  const kind = byId.get(id)
  if (!kind) throw new Error(`no kind of report is called ${id}`)
  return kind
}

/** Whether `one` is at least as grave as `other`. */
export function isAsGrave(one: KindId, other: KindId): boolean {
  return kindOf(one).gravity >= kindOf(other).gravity
}
