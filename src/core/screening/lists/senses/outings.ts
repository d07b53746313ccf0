/** Going somewhere, and where one goes. */
export const outings = {
  going: `
    are at; arrive; arrived; arrives; arriving; assemble; assembles; attend; attending; attends; away; based; basing; beach clean; bikeability;
    board; boarding; boards; bowling; bus; busk; busking; camp; camping; camps; canoe; canoeing; carol; carolling; catch; catches; catching; climb;
    climbing; coach; collect; collected; collecting; collects; compete; competes; competing; cycle; cycles; cycling; deliver; delivering; depart;
    departing; departs; dipping; drop-off; dropoff; dropped; entertain; entertaining; expedition; expeditions; explore; exploring; ferry; festival;
    field; field-trip; fieldwork; final; finals; find them; find us; fixture; fixtures; flies; fly; flying; gala; gather; gathering; gathers;
    geocaching; give; giving; goes; going; gone; greetings from; handing; head; headed; heading; heads; hello from; helping; hike; hiking; kayak;
    kayaking; kick-off; kickoff; lay; laying; leave; leaves; leaving; litter pick; litter-picking; live from; look; lunching; march; marching; match;
    matches; measuring; meet; meeting; meets; minibus; orienteering; out and about; out in; out on; outing; outings; paddle; paddleboarding;
    paddling; painting; parade; parading; perform; performing; performs; pick-up; picked; pickup; picnic; picnicking; planting; play; playing; plays;
    pond; pond-dipping; queue; race; races; racing; rehearsal; rehearse; rehearses; rehearsing; residential; ride; rides; riding;
    rockpooling; rock pooling; run; running; runs; sail; sailing; say hello; scootability; see us; sell; selling; set; sets; setting; sing; singing;
    sings; skating; sketching; sleep; sleeping; sleepover; spot; spotted here at; spotting; stay; staying; stays; surf; surfing; surveying; swim;
    swimming; swims; tee-off; them; tip-off; tour; touring; tournament; train; training; trains; trampolining; travel; travelling; travels; trek;
    trekking; trip; trips; visit; visiting; visits; volunteering; wait; waiting; waits; walk; walking; walks; watch; watching; wave; will be at;
    wreath
  `,
  place: `
    3g; abbey; activity-centre; airport; aldi; allotment; allotments; almshouses; alpaca; aquarium; arboretum; arcade; arena; asda; astro; astroturf;
    athletics-stadium; athletics-track; avenue; bakehouse; bakery; bandstand; bank; barbers; baths; bay; beach; beacon; bowling-alley; bowls-club;
    brewery; brickworks; bridge; brook; bunkhouse; burn; bus-stop; cafe; camp; campsite; canal; care-home; castle; cathedral; cave; cavern; caves;
    cemetery; cenotaph; centre; chapel; chip-shop; church; church-hall; churchyard; cinema; circus; city; city-farm; civic-centre; cliff; cliffs;
    climbing-wall; close; co-op; college; common; community-centre; community-garden; coop; copse; corner-shop; council-offices; country-park; court;
    courthouse; courts; cove; creek; crematorium; cricket-club; crossing; dairy; dale; dell; dentist; depot; dock; docks; donkey; downs; drill-hall;
    dunes; education-centre; estate; estuary; factory; fairground; farm; fell; fen; ferry; field-centre; fire-station; food-hall; foodbank;
    football-club; ford; forest; fort; fortress; foundry; gallery; garden-centre; gardens; glen; golf-course; green; ground; guide-hut; gurdwara;
    hall; harbour; heath; heritage-centre; high-school; high-street; hill; hill-fort; hills; hospice; hospital; hostel; hotel; house; ice-rink;
    infants-school; island; juniors-school; kennels; lake; lane; leisure-centre; library; lidl; lido; lighthouse; llama; loch; lock; lodge; m&s;
    magistrates; mandir; manor; marina; market; maze; meadow; memorial; mill; minster; moor; moors; morrisons; mosque; mountain; museum; museum-of;
    museum-ship; nature-reserve; nursing-home; observatory; orchard; outdoor-centre; palace; parish-hall; park; parks; parliament; peak; pharmacy;
    pier; pitch; pitches; pizzeria; planetarium; police-station; pond; pool; post-office; precinct; primary; priory; prom; promenade; quarry; quay;
    racecourse; railway; rec; recreation-ground; rescue-centre; reserve; reservoir; residential-home; restaurant; retail-park; riding-school; rink;
    river; road; roman-fort; rugby-club; ruins; running-track; safari-park; sailing-club; sainsburys; sanctuary; sands; science-centre;
    science-museum; scout-hut; seaside; shipyard; shopping-centre; shops; showground; signal-box; skate-park; skatepark; spinney; sports-centre;
    square; stables; stadium; stately-home; station; stream; street; study-centre; supermarket; surgery; synagogue; tannery; tarn; temple;
    tennis-club; terminal; tesco; theatre; theme-park; tower; town; town-hall; towpath; track; tram; trampoline-park; trig-point; tunnel; university;
    valley; velodrome; vets; viaduct; village; village-hall; vineyard; visitor-centre; visitors-centre; waitrose; war-memorial; weir; wetland;
    wetlands; wood; woodland; woods; youth-club; youth-hostel; zoo
  `,
  times: `
    back-by; between; by; from; leaves; leaving; onwards; return; start; starting; til; till; until
  `,
  onSite: `
    adults only; all families; all welcome; art room; at school; big hall; car park; classroom classrooms; come and watch; dining-hall;
    everyone welcome; forest school area; grown ups; grown-ups only; in school; in the canteen; inset; invited; main hall; meeting for parents;
    music room; on site; on the field; open day; open evening; open morning; our field; our hall; our library; our own field; our playground;
    our pool; parents are; parents can; parents only; quiz; reception area; school field; school gate; school grounds; school hall; small hall;
    sports hall; staff training; staffroom dining hall; the gate; the grounds; the hall; the library; the playground; the school field;
    tickets; doors open
  `,
} as const
