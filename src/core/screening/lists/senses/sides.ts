/** Parties, elections, and taking a side. */
export const sides = {
  party: `
    badenoch; biden; blair; boris; brexit; cameron; communist; conservative; conservatives; corbyn; davey; democrat; dup; far left; far right;
    farage; fein; green candidate; greens; green-party; green party; harris; independents; johnson; keir; kemi; labour; left; left-wing; lib dem;
    lib dems; lib-dem; lib-dems; libdem; libdems; liberal; liberal democrats; macron; momentum; nigel; phillipson; plaid; plaid-cymru; putin; rayner;
    reeves; reform; reform-uk; right wing; right-wing; rishi; sdlp; sinn; snp; socialist; starmer; streeting; sunak; swinney; thatcher; tories; tory;
    trump; truss; ukip; wing
  `,
  office: `
    administration; backbencher; backbenchers; banner; borough; cabinet; campaigner; candidate; candidates; chancellor; cllr; constituency; council;
    councillor; councillors; county-council; demo; dfe; downing; education-secretary; government; hustings; leader; leaflet; leaflets; lobby;
    manifesto; manifestos; march; mayor; minister; ministers; mp; mps; opposition; parliament; petition; picket; placard; placards; politician;
    politicians; prime-minister; protest; rally; rosette; rosettes; seat; secretary-of-state; strike; treasury; union; unions; ward; westminster;
    whitehall
  `,
  ballot: `
    ballot; ballots; booth; by-election; campaign; campaigning; canvass; canvassing; cross; doorstep; elect; elected; electing; election; elections;
    landslide; majority; mandate; poll; polling; polls; re-elect; referendum; turnout; vote; voted; voter; voters; votes; voting
  `,
  callTo: `
    about time; at last; back; backing; best choice; blame because of; boot out; cares about; change is needed; cheer on; choose; congratulations to;
    cross; decade of; delighted that; deserve; deserved; deserves; dont forget who; enough is enough; fight back; fought for us; fighting for us; fight for us; fights for us; finally a;
    fingers crossed for; get rid; get them out; good luck to; hope they win; join stand with; kick out; kick them out; lend; listens to; looks after;
    make them pay; my vote; no thanks to; on our side; only lot; only one; only ones; only party; our vote; party of; pick;
    policy; policies; pledge; pledges; put; remember that; remember them; remember who; rooting for; say enough; say no; send a message;
    send them packing; shame on; sign; stand up to; standing with; support; supporting; supports; tell; thanks to; the only choice; the right choice;
    them; throw them out; time for a change; time for change; turn out; turn up for; under this; use your vote; vote for; vote out; vote with;
    voted for; wear; years of; your vote
  `,
  blame: `
    abolish; austerity; axe; axed; axing; betrayal; betrayed; broke; broken; broken-promises; budget; budgets; callous; chaos; closed; closing;
    closure; closures; clueless; corrupt; crisis; cruel; cut; cuts; cutting; destroy; destroyed; destroying; disgrace; disgraceful; dithering; fail;
    failed; failing; fails; failure; failures; fees; funded; funding; hate; hates; heartless; hopeless; ignore; ignored; ignoring; immigration;
    incompetent; kids; liars; lied; lies; lying; mess; money; neglect; neglected; neglects; nhs; out-of-touch; pay; potholes; privatisation;
    privatise; privatised; promises; robbed; robbing; ruined; ruining; schools; scrap; scrap-ofsted; scrapped; scrapping; sell-off; sewage; shambles;
    shame; shameful; slash; slashed; slashing; sold; squeeze; squeezed; starved; starving; stealing; stole; tax; taxes; u-turn; underfund;
    underfunded; underfunding; underpaid; useless; vat; waste; wasted; wasting; wreck; wrecked
  `,
  praise: `
    best; better; brilliant; deliver; delivered; delivering; delivers; excellent; fantastic; gain; great; hero; honest; hope; proud; save; saved;
    saving; stronger; trust; trusted; win; winning; wins; won
  `,
  fair: `
    all candidates; all parties; allowed; asked; balloon; birthday party; book; both; children voted; class party; class vote; closed for;
    competition; day labour day; debate; debated; debating; democracy british values; dress; each party; end of term; every party; favourite;
    head boy; head girl; head pupil; house captains; how laws are made; impartial; in use as; lawn; leavers party; make; mascot; menu; mind;
    mock election; name; neutral; non-political; own; parliament-week parliament week; party bags; party food; photo id; polling station;
    prefect; house captain; pupils voted; questions; reform school; register to vote; school-council school council; side by side; sides; snack; take;
    tea party; tour of; as a polling; visited; wrote to
  `,
} as const
