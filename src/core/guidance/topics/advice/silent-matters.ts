import { families, serving, type Topic } from '../../topic.ts'

const anybody = [...serving, ...families]

/** A matter on which policies are silent: that is the answer, however near another comes. */
function silentOn({
  do: now,
  ...matter
}: Pick<Topic, 'name' | 'about' | 'from' | 'needs' | 'bars' | 'weight' | 'only'> & { readonly do: string }): Topic {
  return { from: serving, ...matter, next: { silent: now } }
}

/** Ordinary matters that stand near the ones policies speak of, and on which they are silent. */
export const silentMatters: readonly Topic[] = [
  silentOn({
    name: 'closing-account',
    about: 'What becomes of an account when somebody leaves',
    only: ['closes-account'],
    needs: [['closes-account'], ['leaving-job', 'official']],
    bars: ['pupil'],
    weight: 4,
    do: 'Hand it over to whoever looks after the school’s accounts.',
  }),
  silentOn({
    name: 'parents-own-group',
    about: 'A group that families run among themselves',
    from: families,
    only: ['families-group'],
    needs: [['families-group'], ['open', 'run-group']],
    bars: ['rant', 'abuse', 'complaint'],
    weight: 4,
    do: 'It is not the school’s group.',
  }),
  silentOn({
    name: 'thanks-staff',
    about: 'Thanking or praising somebody at the school in public',
    from: anybody,
    only: ['praise'],
    needs: [
      ['praise'],
      ['post', 'platform', 'comment', 'newsletter', 'group-chat'],
      ['teacher', 'colleague', 'about-staff', 'head', 'names-somebody', 'about-school'],
    ],
    bars: ['photo', 'abuse', 'threat', 'rant', 'nude', 'message'],
    weight: 9,
    do: 'Kind words are welcome. Keep children’s names and pictures out of it.',
  }),
  silentOn({
    name: 'passes-on-letter',
    about: 'Passing on what the school or a teacher wrote to you',
    from: families,
    only: ['letter-from-school'],
    needs: [['letter-from-school'], ['group-chat', 'share', 'post', 'platform']],
    bars: ['abuse', 'rant', 'threat', 'photo', 'accusation'],
    weight: 9,
    do: 'Ask whoever wrote it first; it may have been meant for you alone.',
  }),
  silentOn({
    name: 'family-dispute',
    about: 'A child’s own family posting pictures of the child',
    from: ['parent'],
    only: ['other-side-of-family'],
    needs: [['other-side-of-family'], ['photo', 'post']],
    bars: ['school-has-posted'],
    weight: 6,
    do: 'The school cannot settle that. Talk to the office if you worry about safety.',
  }),
  silentOn({
    name: 'private-pictures',
    about: 'Pictures from your own life, with nothing of school in them',
    only: ['private-occasion'],
    needs: [['private-occasion'], ['photo', 'post']],
    bars: ['pupil', 'conduct', 'parent', 'official', 'event'],
    weight: 3,
    do: 'Your private life is your own; ask before you show others.',
  }),
  silentOn({
    name: 'left-the-job',
    about: 'Somebody who no longer works here',
    from: anybody,
    only: ['left-job'],
    needs: [['left-job'], ['befriend', 'message', 'parent', 'post', 'pupil']],
    weight: 9,
    do: 'The policy binds those who work here now.',
  }),
  silentOn({
    name: 'families-follow-school',
    about: 'Families following the school’s own page',
    from: families,
    only: ['befriend', 'follows-the-page'],
    needs: [['befriend', 'follows-the-page'], ['official']],
    bars: ['teacher', 'school-has-posted', 'about-staff'],
    weight: 4,
    do: 'Anybody may look at what is public. The site’s own age limit holds.',
  }),
]
