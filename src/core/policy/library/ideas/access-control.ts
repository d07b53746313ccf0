import { binds, type Idea } from '../idea.ts'
import { always, byAnswer, byYesOrNo } from '../saying.ts'
import { devicesAtSchool, equipmentForWork } from './shared-sayings.ts'

/** What policies say on equipment, and on what can be reached at school. */
export const accessControlIdeas: readonly Idea[] = [
  {
    id: 'social-media-on-school-devices',
    about: 'Social media on school devices',
    chapter: 'devices',
    says: [devicesAtSchool],
    model: binds(
      'must',
      'school',
      'record',
      'access-control',
      'use of school devices or systems on site',
      'filter configuration record',
    ),
  },
  {
    id: 'what-can-be-reached-at-school',
    about: 'What can be reached at school',
    chapter: 'devices',
    says: [
      devicesAtSchool,
      byAnswer('personal-use-pupils', {
        'controlled-on-school-systems': 'Pupils may use them for themselves only as far as our systems let them.',
        'not-permitted': 'Pupils may not use social media privately at school.',
      }),
    ],
  },
  {
    id: 'pupils-private-use-at-school',
    about: 'Private use by pupils',
    chapter: 'devices',
    says: [
      byAnswer('personal-use-pupils', {
        'not-permitted': 'Pupils {must not} use social media for themselves during the school day.',
        'controlled-on-school-systems':
          'Pupils may use social media for themselves at school only as far as our systems let them.',
      }),
    ],
    model: binds('must_not', 'pupil', 'advise', 'access-control', 'school hours'),
  },
  {
    id: 'equipment-for-work',
    about: 'Equipment for work',
    chapter: 'devices',
    says: [equipmentForWork],
    model: binds('should', 'staff', 'advise', 'access-control', null, 'device register'),
  },
  {
    id: 'no-private-use-of-school-equipment',
    about: 'Private use of school equipment',
    chapter: 'devices',
    says: [
      byYesOrNo('personal-use-of-school-equipment', {
        no: 'Staff {must not} use the school’s computers, cameras and other equipment for themselves.',
        yes: 'Staff may use the school’s computers, cameras and other equipment for themselves.',
      }),
    ],
    model: binds('should_not', 'staff', 'advise', 'access-control'),
  },
  {
    id: 'work-phone-for-trips',
    about: 'A work phone for trips',
    chapter: 'devices',
    says: [
      byYesOrNo('school-mobile-provided', {
        yes: 'For trips and other work away from school we lend a phone and an e-mail address. Staff and pupils can reach each other by these.',
        no: 'We lend no phone or e-mail address for trips.',
      }),
    ],
    model: binds('fact', 'school', 'record', 'access-control', 'a trip or assignment', 'loan log of the work phone'),
  },
  {
    id: 'internet-use-is-monitored',
    about: 'Monitoring',
    chapter: 'devices',
    says: [
      byYesOrNo('device-monitoring', {
        yes: 'We {must} keep regular watch on how the internet is used on our systems. We judge how well our safety measures work, and we tell people that we do.',
        no: 'We do not monitor how the internet is used on our systems.',
      }),
    ],
    model: binds('must', 'school', 'record', 'access-control', 'routine check falls due', 'monitoring summary'),
  },
  {
    id: 'no-pornography-on-school-equipment',
    about: 'Pornography',
    chapter: 'devices',
    says: [always('Staff {must not} look at adult pornography on equipment of the school.')],
    model: binds('must_not', 'staff', 'advise', 'access-control'),
  },
  {
    id: 'no-such-devices-at-work',
    about: 'Devices that hold it',
    chapter: 'devices',
    says: [always('Staff {must not} bring a device of their own to work if such material is stored on it.')],
  },
  {
    id: 'protect-pupils-from-unsuitable-content',
    about: 'Unsuitable pictures and links',
    chapter: 'devices',
    says: [always('Staff {must} keep pupils from seeing pictures and links that are not fit for them.')],
  },
  {
    id: 'access-controls-for-pupils',
    about: 'Controls on pupils’ equipment',
    chapter: 'devices',
    says: [
      always(
        'Equipment on which pupils go online {must} have suitable controls. Passwords that are kept secret are one of them.',
      ),
    ],
  },
]
