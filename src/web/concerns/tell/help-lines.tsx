import type { Audience } from '../../../core/concerns/reporter.ts'

type Line = { readonly name: string; readonly ring: string; readonly says: string }

/** Who answers when the school does not. Numbers read from each body’s own pages in 2025. */
const lines: Readonly<Record<Audience, readonly Line[]>> = {
  pupils: [
    {
      name: 'Childline',
      ring: '0800 1111',
      says: 'A kind grown-up listens, day or night. It is free and does not show on the bill.',
    },
  ],
  families: [
    { name: 'NSPCC Helpline', ring: '0808 800 5000', says: 'For any adult who is worried about a child.' },
    { name: 'Childline', ring: '0800 1111', says: 'For children, day or night.' },
    { name: 'Police, not an emergency', ring: '101', says: 'Day or night.' },
  ],
  staff: [
    {
      name: 'NSPCC Whistleblowing Advice Line',
      ring: '0800 028 0285',
      says: 'If you fear that the school will not act.',
    },
    { name: 'Professionals Online Safety Helpline', ring: '0344 381 4772', says: 'Monday to Friday, 10 am to 4 pm.' },
    { name: 'Education Support', ring: '08000 562 561', says: 'For you, day or night.' },
  ],
}

export function HelpLines({ to }: { readonly to: Audience }) {
  return (
    <ul class="help-lines">
      {lines[to].map((line) => (
        <li>
          <b>
            {line.name}: <a href={`tel:${line.ring.replaceAll(' ', '')}`}>{line.ring}</a>
          </b>{' '}
          {line.says}
        </li>
      ))}
    </ul>
  )
}
