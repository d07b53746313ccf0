/** Promises, plans and blame taken on. */
export const undertakings = {
  vow: `
    100 per cent; 100%; absolute; absolutely; assurance; assurances; assure; assured; bank on; bank on it; be in no doubt; can confirm; categorical;
    categorically; certain; certainly; come rain or shine; come what may; commit; commitment; commits; committed; confirm; confirmed; confirms;
    count on; cross my heart; definite; definitely; don't worry; done deal; dont worry; end of story; fear not; for ever; for life;
    forever; always; for good; full stop; guarantee; guaranteed; guaranteeing; guarantees; hand; hand on my heart; happy to confirm; heart;
    hundred per cent; i can say; i can tell you; in no circumstances; in stone; in writing; it's a yes; it's official; its a yes; let me be clear;
    mark my words; my word; never ever; no buts; no doubt; no exceptions; no ifs; no matter; no question; no quibble; no strings; no way; not ever;
    it's official; its official; once and for all; one hundred per cent; our word; pleased to confirm; pledge; pledged; pledges; promise; promised;
    promises; promising; rely on; rest assured; rest easy; safe in the knowledge; set in stone; settled locked in; signed and sealed; signed off;
    sure; surely; swear; swears; take it as read; take it from me; the answer is yes; there is no way; to be clear; under no circumstances;
    undertake; undertakes; undertaking; vow; vowed; we can say; we can tell you; whatever happens; without exception; without fail; without question;
    worry not; yes; you have my word; you have our word
  `,
  gives: `
    appoint; appointed; at no cost; at our expense; back; bill; bought; build; building; built; buy; buys; cap; capped; cash back; compensate;
    compensated; compensation; completed; cost; cover; covered; covers; discount; double; doubled; employ; every penny; exchange; expand; expanded;
    extend; extended; find; finished; fix; fixed; foot; found; free; free of charge; freeze; from our budget; from school funds; frozen; full refund;
    fund; funded; funding; funds; gets; give; given; gives; half-price; hire; hired; hold; honour; honoured; in full; keep; keeps; kept; laid on;
    lay; match; matched; mend; mended; money; money-back; no charge; nobody will be charged; not pay a penny; nothing to pay; on us; open;
    out of our budget; out of school funds; paid; pay; pay nothing; paying; pays; penny; pick up the bill; pick up the tab; provide; provided;
    provides; put on; ready; receive; receives; recruit; recruited; reduce; reduced; refund; refunded; refunds; reimburse; reimbursed; reimbursement;
    remain; remains; reopen; repaid; repay; replace; replaced; replacement; replaces; reserve; reserved; save; saved; scrap; scrapped; scrapping;
    sort; sorted; stay; stays; supplied; supply; swap; waive; waived; won't cost; wont cost
  `,
  goods: `
    11; academy; admission; admissions; after-school; air-con; appeal; appeals; assessment; blazer; blazers; block; boiler; bonus; breakage;
    breakages; breakfast; budget; building; bullying; bus; camp; car-park; caretaker; catchment; charge; charges; choice; chromebook; chromebooks;
    claim; claims; class; class sizes; classes; classroom; classrooms; closure; club; clubs; coach; contract; contracts; cost; costs; counsellor;
    crossing; crossing-patrol; cuts; damage; damaged; deposit; deposits; ehcp; exclusion; exclusions; extension; fee; fees; fence; field; first;
    gcse; gcses; grade; grades; grammar; gym; hall; heating; homework; hoodie; hoodies; inspection; instrument; instruments; insurance; ipad; ipads;
    job; jobs; kitchen; laptop; laptops; lessons; level; levels; liability; library; list; loss; lost; lunch; lunches; meal; meals; merger; minibus;
    money; nurse; nursery; one-to-one; outstanding; pass; passes; pay; phone; phones; place; places; playground; pool; post; posts; price; prices;
    prize; prizes; rating; redundancies; redundancy; residential; result; results; rise; roof; sats; seat; seats; secondary; set; sets; sibling;
    siblings; sixth-form; size; sports-hall; spot; spots; stolen; support; swimming; ta; tablet; tablets; tas; teacher; teachers; ticket; tickets;
    toilets; transport; trip; trips; trust; tuition; uniform; uniforms; violin; voucher; vouchers; waiting; wraparound
  `,
  all: `
    all children; all families; all of you; all parents; all pupils; any child; any family; any parent; anybody; anyone; as long as; both sibling;
    bullied; charged; each; each child; each family; each pupil; every; every child; every family; every parent; every pupil; every single;
    everybody; everyone; excluded; go without; harmed; however much; hurt; left behind; left out; lose out; lost; miss out; missing out; no child;
    no family; no parent; no pupil; no teacher; no-one; nobody; none; out of pocket; redundant; regardless however many; sacked; turned away;
    whatever; whoever; worse off
  `,
  revealed: `
    academise; academy-trust; accepted; announced; announcement; appointed; beans; been told; before; between us; between you and me; bought; buying;
    cat; close; closed; closing; confidential; decided; down; embargo; embargoed; governors; governors decided; governors have agreed;
    has been decided; heard leaked inside; hush; interview; interviews; joining; keep it quiet; keep quiet; leaves; leaving; let; merge; merging;
    new deputy; new head; not announced; not official; not public; offered; permission; planning; plans; quitting; replaced; replacing; next head;
    resign; resigned; resigning; restructure; retire; retiring; secret; secrets; under wraps; selling; shortlist; shortlisted; sneak preview; sold;
    spill; staffing; stepping; takeover; takes over; taking over
  `,
  fault: `
    accept; admit; admits; admitted; apologise; apologises; blame; compensation; fault; faults; full; insurance; liability; liable; negligence;
    negligent; our fault; owe; responsibility; responsible; school's fault; sue; we admit; we got it wrong; we were wrong
  `,
  byWhom: `
    academy; board; chair; committee; council; federation; governors; head; headteacher; i; leadership; management; office; pta; school; slt; trust;
    we
  `,
  modest: `
    aim; already as usual; as soon as; be there; book now; brownie promise; cake guaranteed; can't guarantee; can't promise; cannot guarantee;
    cannot promise; cant guarantee; cant promise; children promised; class promise; confirm that you; confirm your; confirmed by; cub promise;
    do our best; entitled; few places; first come; first served; fun guaranteed; funded; funds permitting; government; has confirmed; hope; hoping;
    laughs guaranteed; law requires; legal; limited space; mud guaranteed; no promises; not able to; not guarantee; not guaranteed; places available;
    places left; please confirm; promise to; pupils promise; see you; smiles guaranteed; sorry ofsted says; spaces available; statutory; subject to;
    to confirm; try; unable to; universal infant; weather permitting; while stocks last; will
  `,
} as const
