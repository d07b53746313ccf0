import { wordList } from './word-list.ts'

/** A group of children, beside years, classes and pupils’ names. */
export const groups = wordList(`
  choir choirs orchestra band ensemble squad squads team teams footballers netballers cricketers swimmers runners athletes gymnasts dancers skiers cyclists rowers
  canoeists explorers prefects ambassadors scholars mathematicians pupils children students youngsters youngest girls boys infants juniors class club crew gang
  sixth-formers leavers beavers cubs brownies scouts guides cast reception nursery preschool pre-school
`).map((word) => word.replace('-', '[- ]?'))

/** Places off the site that need no name. */
export const places = wordList(`
  beach seaside zoo farm museum gallery theatre cinema baths leisure-centre park woods wood forest lake river moor castle church cathedral mosque synagogue temple gurdwara mandir
  stadium station airport hostel campsite camp centre mill hotel market town-hall town-centre village-hall city-centre high-street shops supermarket university college fire-station police-station hospital care-home
  nursing-home hospice bandstand gardens rink arena co-op canal quarry cave caves island abbey priory observatory aquarium safari-park theme-park planetarium harbour
  pier lighthouse reservoir nature-reserve velodrome crematorium cemetery war-memorial memorial bus-stop library pool swimming-pool golf-course racecourse climbing-wall bowling-alley
  trampoline-park ice-rink garden-centre crossing train ferry coach-station services youth-hostel outdoor-centre activity-centre mountain hills valley allotments
  courthouse court brewery factory bakery restaurant pizzeria cafe vets science-centre arboretum maze rec recreation-ground skate-park
`).map((word) => word.replace('-', '[- ]'))

/** What a capital after `at` or `in` may name that is no place to find children at. */
export const notPlaces = wordList(`
  school reception nursery assembly class year monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas
  easter diwali eid hanukkah ramadan facebook instagram twitter tiktok youtube whatsapp snapchat google teams zoom tapestry seesaw dojo classdojo parentpay arbor scopay bbc english maths math science art music pe french spanish german
  history geography re dt computing latin drama food psychology sats gcse gcses ks1 ks2 ks3 ks4 key stage mr mrs miss ms dr mx the a our we i it term autumn spring summer winter world book week day ofsted
  bst gmt am pm key mum dad nan santa father jesus god allah harvest advent lent world-book
`)

/** On the site: parents may well be told of these. */
export const onSite =
  "(?:in|on|at|into|around|outside|by|from|to) (?:the |our |a )?(?:school|main |big |small |lower |upper |junior |infant |new |sports |dining |drama |music |dance |assembly |ks\\d |library |year \\d{1,2} )*(?:hall|playground|field|classrooms?|canteen|library|gym|gymnasium|studio|staff ?room|sports hall|music room|pond|hut|reception|office|corridor|astro|courts?|quad|dining room|kitchen|foyer|garden|gate|gates|front|site|yard|car park|stage|theatre studio)(?! in)(?! on)(?!'s)"

export const adults =
  'parents?|carers?|families|family|mums?|dads?|teachers?|staff|governors?|grandparents?|volunteers?|pta|adults?|colleagues|alumni'

/** Cities and countries that may stand after `in` without more. */
export const towns = wordList(`
  london paris york edinburgh glasgow cardiff belfast dublin manchester liverpool leeds sheffield birmingham bristol bath oxford cambridge norwich exeter plymouth
  brighton southampton portsmouth canterbury dover lincoln nottingham leicester derby coventry chester carlisle durham newcastle sunderland hull bradford blackpool scarborough
  whitby windermere keswick ambleside snowdonia wales scotland england ireland france germany spain italy belgium ypres berlin rome barcelona madrid iceland normandy austria switzerland america kenya
  ghana gambia china swanage bournemouth skegness cromer weymouth ilfracombe llandudno aberystwyth windsor stratford salisbury winchester westminster greenwich wembley twickenham
`)
