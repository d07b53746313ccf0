import type { RollPupil } from '../../src/core/screening/roll.ts'

const everywhere = { website: 'yes', newsletter: 'yes', facebook: 'yes' } as const

function pupil(number: number, group: string, first: string, last: string, rest: Partial<RollPupil> = {}): RollPupil {
  const id = `P${String(number).padStart(3, '0')}`
  return {
    id,
    year: group === 'Heron' ? '3' : '4',
    class: group,
    first,
    preferred: '',
    last,
    flag: '',
    consents: everywhere,
    ...rest,
  }
}

/** A dozen pupils whose families said different things. */
export const smallRoll: readonly RollPupil[] = [
  pupil(1, 'Heron', 'Adaeze', 'Okafor'),
  pupil(2, 'Heron', 'Callum', 'Ellison'),
  pupil(3, 'Heron', 'Zofia', 'Varga', { consents: { website: 'no', newsletter: 'yes', facebook: 'no' } }),
  pupil(4, 'Heron', 'Imran', 'Chaudhry', { consents: { website: 'withdrawn', newsletter: 'yes' } }),
  pupil(5, 'Heron', 'Niamh', 'Gallagher', { consents: { newsletter: 'yes' } }),
  pupil(6, 'Heron', 'Theodore', 'Pemberton', { preferred: 'Teddy' }),
  pupil(7, 'Otter', 'Saoirse', 'Whitcombe', { flag: 'never-show' }),
  pupil(8, 'Otter', 'Benedikt', 'Lindholm'),
  pupil(9, 'Otter', 'Precious', 'Moyo', { consents: { website: 'yes', newsletter: 'no' } }),
  pupil(10, 'Otter', 'Harvinder', 'Kalsi'),
  pupil(11, 'Otter', 'Maryam', 'Siddiqui', { consents: {} }),
  pupil(12, 'Otter', 'Joss', 'Fairweather'),
]
