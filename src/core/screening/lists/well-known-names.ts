/**
 * Names of people whom children learn about and of characters whom they read, by which a child on the roll may be called too:
 * what a primary school's lessons, shelves and assemblies speak of.
 */
const listed = `
harry potter, jack frost, peter pan, oliver twist, tom sawyer, alice liddell, robin hood, charlie brown, charlie bucket, alex rider, tracy beaker,
billy elliot, peter parker, bruce wayne, clark kent, mary poppins, james bond, paddington brown, lucy pevensie, matilda wormwood, percy jackson,
sherlock holmes, david copperfield, oliver jeffers, roald dahl, julia donaldson, michael rosen, jacqueline wilson, david walliams, malorie blackman,
michael morpurgo, beatrix potter, enid blyton, charles dickens, jane austen, emily bronte, charlotte bronte, lewis carroll, william blake,
william shakespeare, anne frank, rosa parks, mary seacole, florence nightingale, grace darling, emily davison, emmeline pankhurst, elizabeth fry,
mary anning, ada lovelace, alan turing, isaac newton, charles darwin, stephen hawking, marie curie, katherine johnson, amy johnson, neil armstrong,
tim peake, helen sharman, ernest shackleton, guy fawkes, anne boleyn, jane seymour, catherine parr, catherine howard, lady jane grey, samuel pepys,
walter raleigh, francis drake, james cook, christopher columbus, nelson mandela, martin luther, desmond tutu, malala yousafzai, greta thunberg,
winston churchill, barack obama, george washington, abraham lincoln, muhammad ali, mohammed ali, mo farah, jessica ennis, andy murray, emma raducanu,
harry kane, marcus rashford, bukayo saka, lucy bronze, leah williamson, alex scott, david beckham, lewis hamilton, tom daley, ellie simmonds,
david attenborough, jamie oliver, joe wicks, ed sheeran, harry styles, elton john, george ezra, freddie mercury, john lennon, holly willoughby
`

export const wellKnownNames: ReadonlySet<string> = new Set(
  listed
    .split(',')
    .map((name) => name.trim().split(/\s+/))
    .map((parts) => `${parts[0] ?? ''} ${parts.at(-1) ?? ''}`),
)
