import type { JSX } from 'preact'
import type { KindId } from '../../../core/concerns/kind-of-report.ts'

type Sign = { readonly kind: KindId; readonly words: string; readonly picture: JSX.Element }

const drawn = (paths: JSX.Element) => (
  <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    {paths}
  </svg>
)
const face = <circle cx="24" cy="24" r="17" />

/** The picture of what a school added itself: nobody has drawn one. */
export const ownSign = drawn(<path d="M12 8h24v32H12zM18 17h12M18 24h12M18 31h7" />)

/** What a child may press instead of writing: a picture with a few words. In the order in which they are most needed. */
export const pupilSigns: readonly Sign[] = [
  {
    kind: 'bullying-pupils',
    words: 'Someone is mean to me or a friend',
    picture: drawn(
      <>
        {face}
        <path d="M17 20v2M31 20v2M16 34q8-8 16 0M14 15l6 3M34 15l-6 3" />
      </>,
    ),
  },
  {
    kind: 'pupil-contact-stranger',
    words: 'Someone I do not know talks to me',
    picture: drawn(
      <>
        <path d="M6 10h26v18H18l-8 7v-7H6zM36 18h6v15h-4v6l-6-6h-9" />
        <path d="M16 15q3-4 6 0 1 3-3 4v2M19 24v.5" />
      </>,
    ),
  },
  {
    kind: 'nudes',
    words: 'A picture of someone with few or no clothes on',
    picture: drawn(
      <>
        <rect x="7" y="9" width="34" height="30" rx="3" />
        <path d="M10 12l28 24M38 12L10 36" />
      </>,
    ),
  },
  {
    kind: 'threat',
    words: 'Someone says they will hurt somebody',
    picture: drawn(<path d="M24 6l19 34H5zM24 19v10M24 34v.5" />),
  },
  {
    kind: 'self-harm',
    words: 'I or a friend want to hurt ourselves',
    picture: drawn(
      <>
        <path d="M24 40C8 29 5 21 9 14c4-6 12-5 15 1 3-6 11-7 15-1 4 7 1 15-15 26z" />
        <path d="M24 16l-4 7 7 4-5 7" />
      </>,
    ),
  },
  {
    kind: 'staff-conduct',
    words: 'A grown-up at school did something that is not right',
    picture: drawn(
      <>
        <circle cx="17" cy="12" r="6" />
        <path d="M7 40V28q0-8 10-8t10 8v12M36 17v12M36 35v.5" />
      </>,
    ),
  },
  {
    kind: 'filtering-failure',
    words: 'I saw something bad',
    picture: drawn(
      <>
        <path d="M4 24q20-24 40 0-20 24-40 0z" />
        <circle cx="24" cy="24" r="6" />
      </>,
    ),
  },
]
