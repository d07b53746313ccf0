import type { PartInCase } from '../../../../core/concerns/case-step.ts'

/** Somebody in a made-up case: how they are known, and how people wrote their name in it. */
export type AwkwardPerson = {
  readonly name: string
  readonly known: 'pupil' | 'staff' | 'by-name'
  readonly part: PartInCase | 'none'
  readonly written: readonly string[]
}
export type AwkwardCase = { readonly called: string; readonly people: readonly AwkwardPerson[] }

type Line = readonly [name: string, known: AwkwardPerson['known'], part: AwkwardPerson['part'], ...written: string[]]

/** Thirty made-up cases. The first of each is the subject; no name is anybody’s. */
export const awkwardCases: readonly AwkwardCase[] = (
  [
    [
      'apostrophes',
      ['Zoe Marlow', 'pupil', 'affected', 'Zoe'],
      ['Siobhan O’Brien', 'pupil', 'alleged', 'Siobhan', 'O’Brien', "O'Brien", 'OBrien', 'O Brien', "siobhan o'brien"],
      ['De’Andre N’Dour', 'pupil', 'witness', 'De’Andre', "De'Andre", 'NDour', 'DeAndre N’Dour'],
    ],
    [
      'accents',
      ['Ana Leite', 'pupil', 'affected', 'Ana'],
      ['Siân Rhŷs', 'pupil', 'alleged', 'Siân', 'Sian', 'Rhys', 'SIÂN RHŶS'],
      ['Łukasz Wójcik', 'pupil', 'witness', 'Lukasz', 'Łukasz', 'Wojcik', 'lukasz wojcik'],
    ],
    [
      'Viet Nam',
      ['Tuan Ly', 'pupil', 'affected', 'Tuan'],
      ['Nguyễn Thị Hà', 'by-name', 'alleged', 'Nguyễn Thị Hà', 'Nguyen', 'Nguyen Thi Ha'],
      ['Phương Trần', 'pupil', 'witness', 'Phuong', 'Tran', 'Trần, Phương'],
    ],
    [
      'Nordic',
      ['Ida Holm', 'pupil', 'affected', 'Ida'],
      ['Björk Sørensen', 'pupil', 'alleged', 'Bjork', 'Soerensen', 'Sorensen', 'Björk'],
      ['Åse Müller', 'pupil', 'witness', 'Aase', 'Mueller', 'Muller', 'Åse Müller'],
    ],
    [
      'hyphens',
      ['Kit Oram', 'pupil', 'affected', 'Oram'],
      ['Ellie-May Hart-Dyke', 'pupil', 'alleged', 'Ellie-May', 'Ellie May', 'EllieMay', 'Hart-Dyke', 'Dyke', 'Ellie'],
      ['Jean-Luc Petit', 'pupil', 'witness', 'Jean-Luc', 'Jean Luc', 'jeanluc', 'Petit'],
    ],
    [
      'particles',
      ['Max Orde', 'pupil', 'affected', 'Orde'],
      ['Femke van der Berg', 'pupil', 'alleged', 'Femke', 'van der Berg', 'Van Der Berg', 'vanderberg'],
      ['Omar al-Rashid', 'pupil', 'witness', 'al-Rashid', 'Al Rashid', 'alrashid', 'Rashid'],
    ],
    [
      'Mac and Mc',
      ['Una Bray', 'pupil', 'affected', 'Una'],
      ['Fergus MacAllister', 'pupil', 'alleged', 'McAllister', 'MacAllister', 'mcallister', 'Fergus'],
      ['Isla McKenzie', 'pupil', 'witness', 'Isla', 'MacKenzie', 'McKenzie'],
    ],
    [
      'short names',
      ['Eve Orton', 'pupil', 'affected', 'Orton'],
      ['Bo Ng', 'pupil', 'alleged', 'Bo', 'Bo Ng', 'Ng'],
      ['Li Wu', 'pupil', 'witness', 'Li Wu', 'Wu', 'Li'],
    ],
    [
      'names that are words',
      ['Omar Sayed', 'pupil', 'affected', 'Omar'],
      ['Grace May', 'pupil', 'alleged', 'Grace', 'Grace May', 'GRACE'],
      ['Rose Winter', 'pupil', 'witness', 'Rose', 'Rose Winter', 'Rose W.'],
    ],
    [
      'staff whose names are words',
      ['Ines Roca', 'pupil', 'affected', 'Ines'],
      ['Mark Young', 'staff', 'alleged', 'Mr Young', 'Mark Young', 'Mark'],
      ['Joy Head', 'staff', 'none', 'Mrs Head', 'Joy Head', 'Miss Joy Head'],
    ],
    [
      'pet names',
      ['Nia Rees', 'pupil', 'affected', 'Nia'],
      ['William Adeyemi', 'pupil', 'alleged', 'Billy', 'Billy Adeyemi', 'Liam', 'William (Will) Adeyemi', 'Wills'],
      ['Elizabeth Okafor', 'pupil', 'witness', 'Lizzie', 'Betty', 'Beth', 'Liz Okafor'],
    ],
    [
      'siblings',
      ['Maya Okonkwo', 'pupil', 'affected', 'Maya', 'Maya Okonkwo'],
      ['Tobe Okonkwo', 'pupil', 'alleged', 'Tobe', 'Tobe Okonkwo', 'T. Okonkwo'],
      ['Ada Okonkwo', 'by-name', 'reporter', 'Ada Okonkwo', 'Ada'],
    ],
    [
      'the same first name',
      ['Maya Lund', 'pupil', 'affected', 'Maya Lund'],
      ['Maya Patel', 'pupil', 'alleged', 'Maya Patel', 'Maya P.', 'Patel'],
      ['Priya Shah', 'pupil', 'witness', 'Priya', 'Shah, Priya'],
    ],
    [
      'initials',
      ['Dan Erwin', 'pupil', 'affected', 'Dan Erwin'],
      ['Kofi Mensah', 'pupil', 'alleged', 'K.M.', 'K. Mensah', 'KM', 'Mensah, K.'],
      ['Oona Tully', 'pupil', 'witness', 'Oona T.', 'O. Tully'],
    ],
    [
      'accounts',
      ['Lena Voss', 'pupil', 'affected', 'Lena'],
      [
        'Kayla Brooks',
        'pupil',
        'alleged',
        '@kayla_brooks10',
        '#kaylabrooks',
        'kayla.brooks@mail.example',
        'xx_kayla_xx',
        'KaylaBrooks',
      ],
      ['Femi Cole', 'pupil', 'witness', '@femicole', 'femi.cole2014'],
    ],
    [
      'signs for letters',
      ['Ruth Amos', 'pupil', 'affected', 'Ruth'],
      ['Marek Novak', 'pupil', 'alleged', 'M4rek', 'M@rek', 'Mar3k', 'M*rek', 'N0vak'],
      ['Leo Silva', 'pupil', 'witness', 'L30', 'S1lva', 'Si1va'],
    ],
    [
      'letter by letter',
      ['Hugo Lane', 'pupil', 'affected', 'Hugo'],
      ['Petra Kranz', 'pupil', 'alleged', 'P e t r a', 'P.e.t.r.a', 'K r a n z', 'Petra'],
      ['Yusuf Demir', 'pupil', 'witness', 'Y u s u f', 'D-e-m-i-r'],
    ],
    [
      'parted at the end of a line',
      ['Amy Frost', 'pupil', 'affected', 'Amy'],
      ['Chidi Okonjo', 'pupil', 'alleged', 'Okon-\njo', 'Chidi\nOkonjo', 'Chi-\ndi'],
      ['Rafael Montoya', 'pupil', 'witness', 'Mont-\noya', 'Rafael\nMontoya'],
    ],
    [
      'letters that look alike',
      ['Tess Vale', 'pupil', 'affected', 'Tess'],
      ['Maya Costa', 'pupil', 'alleged', 'Мауа', 'Cоsta', 'Mауa Costa'],
      ['Ben Archer', 'pupil', 'witness', 'Ben Аrcher', 'Archer'],
    ],
    [
      'letters nobody sees',
      ['Ivo Reed', 'pupil', 'affected', 'Ivo'],
      ['Carla Moretti', 'pupil', 'alleged', 'Car\u200bla', 'Mor\u00adetti', 'C\u200barla Moretti'],
      ['Sunny Gill', 'pupil', 'witness', 'Sun\u200cny', 'Sunny Gill'],
    ],
    [
      'slips of the finger',
      ['Olga Wren', 'pupil', 'affected', 'Olga'],
      ['Kasper Lindqvist', 'pupil', 'alleged', 'Kaspar', 'Linqvist', 'Lindqivst', 'Kasper'],
      ['Tamsin Blythe', 'pupil', 'witness', 'Tamsyn', 'Tamisn', 'Blyth', 'Blythes'],
    ],
    [
      'in capitals',
      ['Jo Hale', 'pupil', 'affected', 'Jo Hale'],
      ['Sadia Iqbal', 'pupil', 'alleged', 'SADIA', 'SADIA IQBAL', 'IQBAL'],
      ['Owen Pryce', 'pupil', 'witness', 'OWEN PRYCE', 'PRYCE'],
    ],
    [
      'in small letters',
      ['Nell Abara', 'pupil', 'affected', 'abara'],
      ['Tariq Hussain', 'pupil', 'alleged', 'tariq', 'hussain', 'tariq hussain'],
      ['Megan Lowe', 'pupil', 'witness', 'megan', 'lowe, megan'],
    ],
    [
      'surname first',
      ['Paul Quill', 'pupil', 'affected', 'Quill'],
      ['Wei Zhang', 'pupil', 'alleged', 'Zhang Wei', 'ZHANG, Wei', 'Zhang'],
      ['Haruto Sato', 'pupil', 'witness', 'Sato Haruto', 'Sato'],
    ],
    [
      'two surnames',
      ['Gwen Ellis', 'pupil', 'affected', 'Gwen'],
      ['José María García López', 'pupil', 'alleged', 'José María', 'Jose', 'Garcia Lopez', 'García', 'Lopez'],
      ['Inês de Souza', 'pupil', 'witness', 'Inês', 'Ines', 'de Souza', 'Souza'],
    ],
    [
      'parents',
      ['Hal Benton', 'pupil', 'affected', 'Hal'],
      ['Mrs Oksana Bondar', 'by-name', 'reporter', 'Mrs Bondar', 'Oksana', 'Mrs. Bondar', 'oksana bondar'],
      ['Danylo Bondar', 'pupil', 'alleged', 'Danylo', 'Danylo Bondar', 'the Bondars'],
    ],
    [
      'one name',
      ['Ravi Nair', 'pupil', 'affected', 'Ravi'],
      ['Suharto', 'by-name', 'alleged', 'Suharto', 'suharto', 'Suhartos'],
      ['Björn', 'by-name', 'witness', 'Bjorn', 'Björn'],
    ],
    [
      'with notes',
      ['Faye Ord', 'pupil', 'affected', 'Faye'],
      ['Ms Tanya Kirilova (office)', 'by-name', 'witness', 'Ms Kirilova', 'Tanya', 'Tanya K.'],
      ['Dr Emeka Obi', 'by-name', 'alleged', 'Dr Obi', 'Emeka Obi', 'Emeka'],
    ],
    [
      'staff on the side',
      ['Lily Marsh', 'pupil', 'affected', 'Lily Marsh'],
      ['Hannah Fairweather', 'staff', 'none', 'Miss Fairweather', 'Hannah', 'Hannah Fairweather'],
      ['Colin Dunmore', 'staff', 'witness', 'Mr Dunmore', 'Colin', 'C. Dunmore'],
    ],
    [
      'children on the roll alone',
      ['Ewan Pike', 'pupil', 'affected', 'Ewan'],
      ['Aisha Khan', 'pupil', 'none', 'Aisha', 'Aisha Khan', 'khan', 'A. Khan'],
      ['Tomasz Zielinski', 'pupil', 'none', 'Tomasz', 'Zielinski', 'tomaszzielinski'],
    ],
  ] satisfies readonly (readonly [string, ...Line[]])[]
).map(([called, ...lines]) => ({
  called,
  people: lines.map(([name, known, part, ...written]) => ({ name, known, part, written })),
}))

const frames = [
  (name: string) => `Then ${name} came round the corner.`,
  (name: string) => `${name} was there first.`,
  (name: string) => `It was (${name}), they said.`,
  (name: string) => `“Ask ${name}!” somebody called.`,
  (name: string) => `They blamed ${name}; nobody else did.`,
  (name: string) => `At lunch:\n${name}\nstood by the gate.`,
]

/** What was written in a case: every form of every name, each in a sentence of another shape. */
export function storyOf({ people }: AwkwardCase): string {
  const forms = people.flatMap(({ written }) => written)
  return forms.map((form, at) => (frames[at % frames.length] ?? String)(form)).join(' ')
}
