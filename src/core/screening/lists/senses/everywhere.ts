/** Who, when and how, said in any kind of sentence. */
export const everywhere = {
  we: `
    our; ours; ourselves; us; we; we'll; we're; we've; we'd
  `,
  i: `
    i; me; mine; my; myself; i'll; i'm; i've; i'd
  `,
  you: `
    u; ur; you; your; yours; yourself; yourselves
  `,
  they: `
    their; theirs; them; themselves; they
  `,
  heOrShe: `
    he; her; hers; herself; hes; him; himself; his; she; shes
  `,
  kin: `
    aunt; auntie; brother; brothers; carer; carers; cousin; dad; daddy; dads; families; family; father; fathers; folks; gran; grandad; granddad;
    grandfather; grandma; grandmother; grandpa; grandparents; granny; guardian; household; husband; mam; mother; mothers; mum; mummy; mums; nan;
    nana; nanny; parent; parents; partner; sibling; siblings; sister; sisters; step-dad; step-mum; stepdad; stepfather; stepmother; stepmum; twin;
    twins; uncle; wife
  `,
  childWord: `
    bairn; boy; boys; child; children; childs; daughter; daughters; girl; girls; joiner; kid; kids; lad; lads; lass; lasses; learner; learners;
    leaver; leavers; little-one; little-ones; little-un; littlest; newcomer; pupil; pupils; scholar; schoolboy; schoolgirl; son; sons; student;
    students; toddler; tot; tots; youngest; youngster; youngsters
  `,
  oneOf: `
    a boy in; a certain; a child in; a family in; a few of our; a girl in; a lad in; a pupil in; a year; children in; families in; four of our;
    kids in; little boy; little girl; member of; one boy; one child; one family; one girl; one little; one of my; one of our; one of the; one pupil;
    our new; pupils in; several of our; some of our; three families; three of our; two families; two of our; who had; who has; whose
  `,
  staff: `
    assistant; assistants; bursar; business-manager; caretaker; chair; chaplain; chef; class-teacher; clerk; coach; coaches; cook; cooks; deputy;
    dinner-ladies; dinner-lady; form-tutor; governor; governors; head; head-of-year; headteacher; instructor; librarian; lollipop; lsa;
    lunchtime-supervisor; midday; nurse; office; principal; receptionist; sbm; secretary; senco; sendco; site-manager; staff; supervisor; ta; tas;
    teacher; teachers; teaching-assistant; technician; tutor
  `,
  title: `
    cllr; councillor; dr; father; fr; madam; miss; mr; mrs; ms; mx; prof; rev; reverend; sir
  `,
  school: `
    academy; committee; federation; fosla; friends; nursery; pre-school; preschool; pta; ptfa; school; schools; trust
  `,
  groupWord: `
    actors; ambassadors; athletes; band; beavers; brownies; bubble; bunch; campers; cheerleaders; choir; choirs; class; classes; climbers; club;
    clubs; cohort; crew; cricketers; cubs; cyclists; dancers; debaters; drummers; eco-council; eco-team; ensemble; everybody; everyone; explorers;
    eyfs; footballers; form; gang; gardeners; group; groups; guides; gymnasts; house; infants; juniors; ks1; ks2; lions; lot; musicians; netballers;
    nursery; orchestra; prefects; preschool; pupils; rainbows; reception; recorders; riders; runners; sailors; scholars; school-council; scouts;
    seniors; singers; sixth; sixth-formers; squad; swimmers; team; teams; tigers; tutor-group; ukuleles; walkers; y1; y10; y11; y2; y3; y4; y5; y6;
    y7; y8; y9; year; years; yr
  `,
  weekday: `
    fri; friday; fridays; mon; monday; mondays; sat; saturday; saturdays; sun; sunday; sundays; thu; thur; thurs; thursday; thursdays; tue; tues;
    tuesday; tuesdays; wed; wednesday; wednesdays; weds
  `,
  month: `
    apr; april; aug; august; dec; december; feb; february; jan; january; jul; july; jun; june; march; may; nov; november; oct; october; sept;
    september
  `,
  soon: `
    all afternoon; all day; all month; all morning; all term; all week; any minute; as i type; as usual; as we speak; at the moment; currently; each;
    every; every week; first thing; from half term; from then; half term; in a bit; in an hour; in half an hour; in ten minutes; later;
    later this week; later today; morning; next month; next term; next week; now; on our way; on the way; on their way; overnight; right now;
    same place; same time; this afternoon; this evening; this lunchtime; this week; this weekend; til; till; today; tomorrow; tonight; until; weekly
  `,
  clock: `
    after lunch; after school; am; before lunch; breakfast; dawn; dinnertime; dusk; half; half eleven; half four; half nine; half one; half ten;
    half three; half two; home time; hometime; lunchtime; midday; midnight; noon; o-clock; oclock; past; playtime; pm; quarter past; quarter to;
    straight after; straight from; sunrise; sunset; teatime; ten past; ten to; twenty past; twenty to; until
  `,
  future: `
    about to; are to; be there; due; gonna; hell; hope to; hoping to; ill; is to; itll; off to; plan to; planning to; set to; shell; theyll; we-ll;
    will; shall; going to; we'll; i'll; they'll; you'll; he'll; she'll; it'll; there'll; youll
  `,
  past: `
    ago; are back; ate; back from; back safely; baked; built; came; celebrated; danced; did; drew; enjoyed; explored; found; gave; got; held;
    home again; is back; last; last friday; last half; last monday; last month; last night; last saturday; last sunday; last term; last thursday;
    last tuesday; last wednesday; last year; learned; learnt; lost; loved; made; memories; met; painted; performed; planted; played; raised; read;
    returned; safely back; sang; saw; spent; thank you for; thanks for; thanks to; took; visited; week; went; what a day; what a trip; what a week;
    won; wrote; yesterday
  `,
  never: `
    arent; cannot; cant; couldnt; didnt; doesnt; dont; hasnt; havent; isnt; neither; never; no one; no-one; nobody; none; nor; nothing;
    nowhere; hardly; barely; scarcely; shouldnt; wasnt; werent; without; wont; wouldnt
  `,
  wish: `
    aim; consider; considering; consult; consultation; could; depending on; discuss; discussed; exploring; fingers crossed; hope; hopefully; hoping;
    ideas; if; if possible; like; looking into; may; maybe; might; not been decided; not decided; not yet; nothing has been; options; perhaps;
    possibly; probably; proposal; proposed; should; subject to; survey; tbc; to be confirmed; try; trying; undecided; unless; we think;
    where possible; whether; wish; would
  `,
  asked: `
    all welcome; along; available; book; bring; come; come and; complete; drop in; everyone welcome; families welcome; feel free; invited; join;
    open to all; parents welcome; please; pop in; register; remember; remind; reminder; return; send; sign; welcome
  `,
  policyWords: `
    acceptable; act; agreement; asked to; code; conduct; do not; gdpr; guidance; instead of; law; must; must not; never; no longer; not allowed;
    not permitted; notice; official official-page; our staff will never; please do not; please dont; policies; policy; procedure; procedures;
    rather than; regulations; remember that; reminder that; rule; rules; staff do not; staff never; statutory; terms; the answer is no; we do not;
    we never
  `,
  fiction: `
    acted; acting; audition; auditions; author; baddie; baddies; bear; bears; bfg; bill; book; books; burglar; cast; chapter; character; characters;
    class-book; class-reader; costume; costumes; dahl; dragon; drama; dressed; dressing; fairy; film; fox; gangsta; giant; goat; goats; granny;
    gruffalo; hamlet; henry; hero; heroine; horrid; legend; macbeth; matilda; monster; mouse; musical; myth; nativity; novel; ogre; oz; panto;
    pantomime; part; pirate; pirates; play; plot; poem; poet; puppet; reading-book; role; scene; script; scrooge; shakespeare; stage; stories; story;
    tale; tales; tiger; troll; trunchbull; twit; twits; villain; villains; walliams; wicked; witch; wolf; wonka
  `,
  history: `
    ancient; anne frank; assembly; castle; castles; century; civil war; debate; debated; egyptian; egyptians; emmeline pankhurst; emperor; evacuee;
    evacuees; fire; florence nightingale; greek; greeks; gunpowder plot; guy fawkes; henry; historical; history; king; knight; knights; learned;
    learning; learnt; lesson; lessons; london; magna carta; martin luther king; mary seacole; museum; nelson mandela; norman; normans; parliament;
    pharaoh; plague; project; queen; roman; romans; rosa parks; saxon; saxons; studied; study; studying; suffragette; suffragettes; taught; topic;
    tudor; tudors; victorian; victorians; viking; vikings; visitor; visitors; war; workshop; world-war
  `,
  awareness: `
    acceptance week; aid; anti-bullying; any child; any family; any parent; appeal; available; awareness day; awareness week; charity; children with;
    collection for; come and see us; confidential; contact the office; course; donate; donations; drop-in parents who; families who; families with;
    first aid; fundraiser; fundraising; help is available; helpline; if you; if your child; in confidence; information; jumper day; leaflet;
    odd socks; people with; pupils with; quiet word; raised; raising; speak to us; sponsor; sponsored; support; talk to us; training; world day;
    your child
  `,
  things: `
    app; bag; bags; ball; balls; bench; bike; bikes; biscuit; biscuits; boiler; bulbs; bus; cake; cakes; car-park; caterpillars; chickens; coat;
    coats; coffee; computer; fair; fence; fete; field; flower; flowers; fridge; fruit; garden; gate; glue; guinea; hamster; hat; hats; hens; jumper;
    jumpers; kettle; laminator; laptop; lunch; lunches; milk; paint; paper; parking; pencil; pencils; photocopier; pig; plant; plants; playground;
    pond; printer; rabbit; raffle; rain; scooter; scooters; seeds; shed; shoes; snack; snow; stall; stalls; sun; tadpoles; tea; toast; tombola;
    tortoise; stick insects; tree; trees; weather; website; wifi; wind
  `,
  loud: `
    award; bravo; certificate; champions; congrats; congratulations; done; haha; hooray; lol; medal; omg; proud of; shout out; so proud; star;
    trophy; well; winner; winners; wow; yay
  `,
} as const
