import { families, type Topic } from '../../topic.ts'
import { adviceOn } from './advice-on.ts'

/** What policies ask of parents, carers and pupils. */
export const familyAdvice: readonly Topic[] = [
  adviceOn({
    name: 'free-speech',
    about: 'Free speech and other people’s feelings',
    from: families,
    rests: ['opinions-without-hurt', 'nothing-spiteful-or-made-up', 'nothing-hurtful', 'complaints-not-in-posts'],
    needs: [['free-speech']],
    weight: 5,
    do: 'Say what you think to the school. Hurt nobody in a post.',
  }),
  adviceOn({
    name: 'has-a-go',
    about: 'Having a go at the school online',
    from: ['parent'],
    rests: ['complaints-not-in-posts', 'nothing-spiteful-or-made-up', 'nothing-hurtful'],
    needs: [['has-a-go'], ['platform', 'local-group', 'post']],
    bars: ['about-me', 'praise'],
    weight: 5,
    do: 'Bring it to the school first.',
  }),
  adviceOn({
    name: 'put-right',
    about: 'Putting things right with the school',
    from: families,
    rests: ['settled-together'],
    needs: [['put-right'], ['post', 'platform', 'put-right']],
    bars: ['photo', 'withdraw', 'abuse', 'consent', 'under-age'],
    weight: 4,
    duty: 'advised_against',
    do: 'Come and talk to the school.',
  }),
  adviceOn({
    name: 'how-to-tell-you',
    about: 'How to tell the school',
    from: families,
    rests: ['official-procedure-used', 'complaints-not-in-posts', 'how-to-reach-us'],
    needs: [['how-to-tell-you'], ['platform', 'message', 'post', 'complaint']],
    bars: ['befriend', 'photo', 'abuse', 'teacher-does', 'school-posted', 'stranger', 'nude'],
    weight: 4,
    do: 'Use the school’s own way of reporting.',
  }),
]
