import type { Verdict } from '../verdict.ts'

/** Why, and what to do now, in words for a child of nine. `{roles}` stands for the people named. */
export type PupilWords = { readonly why: string; readonly now: string }

const tellAboutIt: PupilWords = {
  why: 'That sounds hard. A grown-up at school can help.',
  now: 'Tell {roles}. You are not in trouble for telling.',
}

/** What fits whatever it is about. */
export const pupilsUsually: Readonly<Record<Verdict, PupilWords>> = {
  allowed: { why: 'Yes, our rules let you.', now: 'Go ahead. Be kind and stay safe.' },
  not_allowed: { why: 'Our rules say no to this.', now: 'Do not do it. If you want to know why, ask a teacher.' },
  needs_approval: { why: 'Somebody has to say yes before you do this.', now: 'Ask {roles} first.' },
  report: tellAboutIt,
  advised_against: {
    why: 'Our rules say that it is better not to.',
    now: 'Leave it. If you are not sure, ask a teacher.',
  },
  silent: { why: 'We looked, and found nothing about this.', now: 'Ask a teacher before you do it.' },
}

/** Where the rules ask something to be done. */
export const pupilsAsked: PupilWords = {
  why: 'Our rules ask this of people at our school.',
  now: 'Do what they ask. If that is hard, talk to a teacher.',
}
/** Where somebody asked what is so. */
export const pupilsTold: PupilWords = {
  why: 'Yes, our rules say so.',
  now: 'There is nothing you have to do. If you want to know more, ask a teacher.',
}

const nobodyRude: PupilWords = {
  why: 'Words and pictures can hurt people, so our rules say no to this.',
  now: 'If it is yours, take it down. If somebody else put it up, tell a teacher.',
}
const heardAnyway: PupilWords = {
  why: 'The school will still help you.',
  now: 'Tell a grown-up at school what happened. You are not in trouble for telling.',
}

const grownUpWorries: PupilWords = {
  why: 'If a grown-up does something that worries you, it is right to say so.',
  now: 'Tell {roles}. You do not have to ask the grown-up about it.',
}
const grownUpMustNot: PupilWords = {
  why: 'Grown-ups at school must not do that. It is not your fault.',
  now: 'Tell {told}, or a grown-up at home. Keep what you saw.',
}
const neverAlone: PupilWords = {
  why: 'Never go alone to meet somebody you only know online.',
  now: 'Tell a grown-up at home and a grown-up at school.',
}
const whatFollows: PupilWords = {
  why: 'What happens depends on what somebody did. You are never in trouble for telling us.',
  now: 'Talk to a grown-up you trust, at school or at home.',
}

/** What fits one matter, by its verdict. */
export const pupilsOn: Readonly<Record<string, Partial<Readonly<Record<Verdict, PupilWords>>>>> = {
  'pupil-to-staff': {
    not_allowed: {
      why: 'Teachers and pupils are not friends online, not even in games. It keeps everybody safe.',
      now: 'Talk to your teacher at school instead.',
    },
    silent: {
      why: 'Your teachers may have rules of their own about it.',
      now: 'Do not add them yet. Ask a teacher at school first.',
    },
  },
  'contact-pupil': {
    not_allowed: {
      why: 'Teachers and pupils are not friends online. It keeps everybody safe.',
      now: 'Talk to your teacher at school instead.',
    },
  },
  'past-pupil-writes': {
    advised_against: {
      why: 'Teachers do not chat online with children, even after they leave.',
      now: 'Write to the school office. They will pass it on.',
    },
    not_allowed: {
      why: 'Teachers do not chat online with children, even after they leave.',
      now: 'Write to the school office. They will pass it on.',
    },
  },
  'pupils-in-school': {
    not_allowed: { why: 'Social media is not for school time.', now: 'Keep it for home.' },
    silent: {
      why: 'There may be another rule about phones at school.',
      now: 'Ask your teacher.',
    },
  },
  'pupil-bullied': {
    report: {
      why: 'Nobody should be horrible to you or anybody else online. It is not your fault.',
      now: 'Tell {roles}. Keep the messages, and do not answer them.',
    },
    silent: heardAnyway,
  },
  underage: {
    report: {
      why: 'Many apps are only for people who are 13 or older. You are not in trouble for asking.',
      now: 'Tell {roles}. They will help you to make it safe.',
    },
    advised_against: {
      why: 'Many apps are only for people who are 13 or older.',
      now: 'Wait until you are old enough.',
    },
    silent: {
      why: 'Many apps are only for people who are 13 or older.',
      now: 'Talk about it at home, or ask a teacher.',
    },
  },
  stranger: {
    report: {
      why: 'People online are not always who they say they are. You were right to ask.',
      now: 'Tell {roles} today. Block the person, and keep what they wrote.',
    },
    silent: {
      why: 'People online are not always who they say they are. You were right to ask.',
      now: 'Tell a grown-up you trust today. Block the person, and keep what they wrote.',
    },
  },
  'meets-online-friend': {
    report: neverAlone,
    allowed: neverAlone,
    needs_approval: neverAlone,
    advised_against: neverAlone,
    not_allowed: neverAlone,
    silent: neverAlone,
  },
  'personal-information': {
    advised_against: {
      why: 'Your name, your school and where you live can tell strangers how to find you.',
      now: 'Keep it to yourself. If somebody asks you for it, tell a grown-up you trust.',
    },
    silent: {
      why: 'Your name, your school and where you live can tell strangers how to find you.',
      now: 'Keep it to yourself, and ask a grown-up you trust.',
    },
  },
  'pupils-own-passwords': {
    advised_against: {
      why: 'A password is a secret that keeps your things safe.',
      now: 'Only tell a grown-up at home. Do not tell your friends.',
    },
    silent: {
      why: 'A password is a secret that keeps your things safe.',
      now: 'Only tell a grown-up at home. Do not tell your friends.',
    },
  },
  'pupils-friends': {
    advised_against: {
      why: 'Only have friends online who are your friends in real life.',
      now: 'Ask a grown-up before you say yes to somebody new.',
    },
  },
  'colleague-worry': {
    report: grownUpWorries,
    not_allowed: grownUpMustNot,
    advised_against: grownUpMustNot,
    silent: heardAnyway,
  },
  'head-worry': {
    report: {
      why: 'You can tell us about the headteacher too. The headteacher will not see it.',
      now: 'Tell {roles}, or a grown-up at home.',
    },
    not_allowed: grownUpMustNot,
    advised_against: grownUpMustNot,
    silent: {
      why: 'You can tell us about the headteacher too. The headteacher will not see it.',
      now: 'Tell a grown-up you trust, at school or at home.',
    },
  },
  'acts-out-of-hours': {
    report: {
      why: 'The school can help even if it did not happen at school.',
      now: 'Tell {roles} what happened, and where.',
    },
    silent: heardAnyway,
  },
  'nude-picture': {
    report: {
      why: 'Pictures of people without clothes must not be sent on. It is not your fault if you saw one.',
      now: 'Tell {roles} now. Do not look again, and do not send it to anybody.',
    },
    silent: {
      why: 'Pictures of people without clothes must not be sent on. It is not your fault if you saw one.',
      now: 'Tell a grown-up you trust now. Do not look again, and do not send it to anybody.',
    },
  },
  extremism: {
    report: {
      why: 'You were right to ask. This is something grown-ups need to know.',
      now: 'Tell {roles} today. If somebody may be hurt now, ring 999.',
    },
    silent: {
      why: 'You were right to ask. This is something grown-ups need to know.',
      now: 'Tell a grown-up you trust today. If somebody may be hurt now, ring 999.',
    },
  },
  impersonated: {
    report: {
      why: 'Nobody may pretend to be somebody else to hurt them.',
      now: 'Tell {roles}. A grown-up can help you get it taken down.',
    },
    silent: heardAnyway,
  },
  hacked: {
    report: {
      why: 'It sounds as if somebody else got in.',
      now: 'Tell {roles} now. A grown-up can help you change the password.',
    },
    silent: heardAnyway,
  },
  'malicious-post': { not_allowed: nobodyRude, advised_against: nobodyRude },
  'passed-on-by-parent': { not_allowed: nobodyRude },
  'records-staff': {
    not_allowed: {
      why: 'You must not film or record people at school to show others.',
      now: 'Delete it if you have it. If something is wrong, tell a grown-up you trust.',
    },
    silent: {
      why: 'Filming people who do not know is not kind.',
      now: 'Ask a teacher first. If something is wrong, tell a grown-up you trust.',
    },
  },
  'school-posted-child': {
    not_allowed: {
      why: 'The school asks your family before it shows your picture.',
      now: 'Tell your teacher or the school office. They can take it down.',
    },
    silent: {
      why: 'You can always say that you do not like a picture.',
      now: 'Tell your teacher or the school office.',
    },
  },
  'pupils-post-for-school': {
    needs_approval: {
      why: 'Somebody at school reads everything before it goes on the school’s page.',
      now: 'Show it to your teacher first.',
    },
    silent: {
      why: 'The school decides what goes on its page.',
      now: 'Show it to your teacher first.',
    },
  },
  'open-channel': {
    needs_approval: {
      why: 'Only the school can open an account like that.',
      now: 'Ask your teacher. It is up to {roles}.',
    },
    silent: {
      why: 'Only the school can open an account like that.',
      now: 'Ask your teacher.',
    },
  },
  'keep-evidence': {
    not_allowed: {
      why: 'If you delete it, nobody can see what happened.',
      now: 'Keep it, and show {roles}.',
    },
    advised_against: {
      why: 'If you delete it, nobody can see what happened.',
      now: 'Keep it, and show a grown-up you trust.',
    },
    silent: { why: 'If you delete it, nobody can see what happened.', now: 'Keep it, and show a grown-up you trust.' },
  },
  'blocks-and-tells': {
    report: {
      why: 'You can block people who are not kind.',
      now: 'Block them, keep what they wrote, and tell {roles}.',
    },
    silent: {
      why: 'You can block people who are not kind.',
      now: 'Block them, keep what they wrote, and tell a grown-up you trust.',
    },
  },
  'only-social-media': {
    not_allowed: {
      why: 'The school must tell you in another way too, not only online.',
      now: 'Ask your teacher to tell you at school.',
    },
  },
  'staff-give-out-lists': {
    not_allowed: {
      why: 'What the school knows about you is private.',
      now: 'Tell your teacher or the school office.',
    },
  },
  'families-follow-school': {
    silent: {
      why: 'Anybody may look at what the school shows. Apps have rules about how old you must be.',
      now: 'Look at it with a grown-up at home.',
    },
  },
  'parents-own-group': {
    silent: {
      why: 'A chat that children or families make is not the school’s.',
      now: 'Ask a grown-up at home. Be kind in it, and leave it if it is not.',
    },
  },
  'how-to-tell-you': {
    report: { why: 'You can always tell the school.', now: 'Tell {roles}, or use the button below.' },
    advised_against: { why: 'You can always tell the school.', now: 'Tell a teacher, or any grown-up here you trust.' },
    silent: { why: 'You can always tell the school.', now: 'Tell a teacher, or any grown-up here you trust.' },
  },
  sanctions: {
    allowed: whatFollows,
    not_allowed: whatFollows,
    report: whatFollows,
    advised_against: whatFollows,
    silent: whatFollows,
  },
  'put-right': {
    report: { why: 'It is good that you want to put it right.', now: 'Come and talk to {roles}.' },
    silent: { why: 'It is good that you want to put it right.', now: 'Talk to a grown-up at school.' },
  },
}
