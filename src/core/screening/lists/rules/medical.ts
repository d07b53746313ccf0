import type { RuleSet } from '../../sentences/sentence-rule.ts'
import { phrases } from '../../sentences/vocabulary.ts'
import { delicate } from '../delicate.ts'

const vocabulary = {
  condition: phrases(`
    allergy; allergies; allergic reaction(s); intolerance; anaphylaxis; asthma; epilepsy; seizure(s); fits; diabetes; type 1 diabetes; autism; autistic spectrum disorder; ADHD; ADD; ASD; asperger's; PDA; dyslexia;
    dyspraxia; dyscalculia; tourette's; cerebral palsy; down's syndrome; down syndrome; muscular dystrophy; spina bifida; cystic fibrosis; sickle cell; haemophilia;
    arthritis; leukaemia; leukemia; cancer; tumour; brain tumour; heart condition; heart defect; hole in the heart; kidney disease; coeliac disease; crohn's; eczema; psoriasis; scoliosis; anxiety; depression;
    panic attack(s); anorexia; bulimia; eating disorder; OCD; PTSD; mental health problem(s); mental health issues; meltdown(s); selective mutism; stammer; stutter; lisp; speech delay; speech impediment; hearing loss; hearing aid(s); hearing impairment; cochlear implant(s);
    visual impairment; sight loss; learning difficulty; learning difficulties; learning disability; disability; disabilities; special need(s); special educational needs; SEN; SEND; EHCP; EHC plan; IEP; education, health and care plan;
    behaviour plan; behaviour problem(s); behavioural problem(s); anger issues; attachment disorder; developmental delay; trauma; concussion; broken arm; broken leg; broken wrist; broken ankle; broken nose; broken collarbone; fractured skull; chickenpox; measles;
    mumps; scarlet fever; meningitis; sepsis; pneumonia; covid; norovirus; impetigo; ringworm; threadworms; nits; head lice; lice; appendicitis; tonsillitis; transplant; chemotherapy; chemo; dialysis;
    feeding tube; stoma; epipen(s); inhaler(s); insulin; insulin pump; glucose monitor; pacemaker; medication; tablets; ritalin; wheelchair; social worker; child protection plan; pupil premium; free school meals; bereavement counsellor; period(s)
  `),
  state: phrases(`
    autistic; diabetic; asthmatic; epileptic; dyslexic; dyspraxic; coeliac; anorexic; neurodivergent; deaf; blind; partially sighted; disabled; tube-fed; anaemic; incontinent; non-verbal; lactose intolerant; pregnant; adopted; fostered; homeless;
    transgender; trans; non-binary; gay; lesbian; bisexual; bereaved; self-harming; suicidal; depressed; anxious; traumatised; excluded; permanently excluded; suspended; expelled; on report; in isolation;
    in care; taken into care; put into care; in foster care; fighting for his life; fighting for her life; on life support; sectioned; born early; off sick; off with; home with; at home with;  looked after; a looked after child; a looked-after child; a foster child; a young carer; a refugee; refugees; an asylum seeker; asylum seekers; undocumented; in hospital; in intensive care; in A&E; in a coma; in a wheelchair; in a cast; in a sling; in plaster; on crutches;
    on free school meals; on free meals; entitled to free school meals; eligible for free school meals; on benefits; on the SEN register; on the SEND register; on the at risk register; on a child protection plan; on the child protection register;
    on a behaviour plan; on medication; on ritalin; on antibiotics; on a drip; having treatment; having chemotherapy; having chemo; having therapy; having counselling; having an operation; having surgery; having tests; receiving treatment;
    receiving counselling; recovering from; recovering after; being treated for; being assessed for; being tested for; waiting for a diagnosis; waiting for an operation; diagnosed with; seriously ill; very ill; very poorly; terminally ill; critically ill; in the bottom set; in the lowest set; in the bottom group; living in a refuge; living in a hostel;
    living in temporary accommodation; living in a hotel; allergic to; under a psychologist; under CAMHS; known to social services; attention deficit; unable to read; unable to speak; being bullied; being abused; neglected; undernourished
  `),
  kin: phrases(`
    mum; mums; mummy; mam; mother; dad; daddy; father; stepdad; stepmum; parents; family; nan; nana; gran; grandma; grandmother; granny; grandad; granddad; grandpa; grandfather; grandparents; brother; sister; baby brother; baby sister;
    uncle; aunt; auntie; cousin; carer; foster carer; foster mum; guardian
  `),
  fate: phrases(`
    died; has died; going through a divorce; are going through a divorce; are getting a divorce; going through a separation; fighting for his life; fighting for her life; in intensive care; is fighting; was born very early; was stillborn; miscarried; lost a baby; lost the baby; is having chemotherapy; is having treatment; is in recovery; has moved into a refuge; has been sectioned; was deported; is being deported;  passed away; has passed away; passed on; is dying; was killed; took his own life; took her own life; has lost his job; has lost her job; lost his job; lost her job; made redundant; is unemployed; are unemployed; have separated; has separated; separated;
    are separating; are divorced; are divorcing; have divorced; got divorced; have split up; split up; have split; are getting divorced; has left; walked out; has moved out; is in prison; in prison; in jail; is inside; been arrested; was arrested; was sentenced; is in rehab; is an alcoholic; drinks; is in hospital; is on benefits; are on benefits;
    is seriously ill; is very ill; is ill; is in a hospice; has had a stroke; had a stroke; had a heart attack; has had a heart attack; had an accident; is poorly; is in care; is a refugee; are refugees; is deaf; is disabled; is depressed; cannot pay; can't pay; cannot afford; can't afford; are struggling for money; owe; owes
  `),
  child: phrases(
    'boy; girl; child; pupil; student; lad; lass; toddler; twins; son; daughter; one of our; ones of our; year 1s; year 2s; year 3s; year 4s; year 5s; year 6s; one of my; one of the; two of our; three of our; who; he; she',
  ),
  delicate,
  limb: phrases(
    'arm; leg; wrist; ankle; elbow; collarbone; nose; finger; thumb; foot; toe; hip; neck; jaw; tooth; skull; back',
  ),
}

const subject = "(?<=(?:<pupil>|(?<![\\p{L}])<child>)(?:'s)?(?:[^.!?;]{0,45}?[ ,])?)"

/** Health, special needs, free meals, family and safeguarding, of a child who can be told from the words. Never of people in general. */
export const medical: RuleSet = {
  type: 'medical-or-sensitive',
  vocabulary,
  unless:
    "(?:if|when|where|should|unless|whether) (?:your|a|any|their|yours|someone|you (?:have|are|need|think|suspect|know|want|would))|any(?:one| child| pupil| family| student)|(?:children|pupils|students|those|people|adults|families|staff|kids) (?:<few>)?(?:who|with|that|whose)|your child(?:ren)?(?:'s)? (?:has|have|is|are|needs?)|awareness|acceptance week|(?:in|from) the (?:book|story|novel|film|play)|character|novel|author|poet|composer|king|queen|emperor|in \\d{4}|century|does your",
  rules: [
    {
      finds: `${subject}(?:has|have|had|having|gets|got|needs|uses|wears|carries|suffers (?:from|with)|suffering (?:from|with)|lives with|living with|struggles with|with)(?: \\S{1,30}){0,5}? <condition>`,
      strength: 'firm',
      aboutAChild: true,
    },
    {
      finds: `${subject}(?:is|are|was|were|been|being|feeling)(?: \\S{1,30}){0,3}? <state>`,
      strength: 'firm',
      aboutAChild: true,
    },
    {
      cues: 'home',
      finds:
        '(?:<pupil>|he|she|boy|girl)[^.!?]{0,30}? (?:gone|went|sent|going|taken|collected|picked up) home (?:early )?(?:with|because of|after|having) (?:[^\\s.!?]{1,20} ){0,4}?(?:bump(?:ed)?|bumps|bumping|banging|nosebleed|temperature|tummy|stomach|headache|head|fever|rash|cough|sickness|sick|graze|bruise|sprain|sore \\S+|fall|asthma attack|reaction|chickenpox|nits|lice|vomiting|bug|infection|conjunctivitis|impetigo)',
      anyway: true,
      strength: 'likely',
      aboutAChild: true,
    },
    {
      cues: 'sick thrown nosebleed temperature bump fever earache headache ache sickness rash vomited fainted sling',
      finds:
        '<pupil>(?:, [^,.!?]{1,30},)? (?:has|had|got|has got|suffered|is nursing|was nursing|has had) (?:a|an|another|the) (?:\\S{1,12} ){0,2}?(?:nosebleed|temperature|bump (?:on|to)|fever|earache|headache|tummy ache|stomach ache|sickness bug|rash|sling|bad fall)(?! chart| gauge| probe| sensor| test)|<pupil> (?:has |had )?(?:vomited|fainted|been sick|thrown up)',
      anyway: true,
      strength: 'likely',
      aboutAChild: true,
    },
    { finds: '<pupil>, (?:who is |<few>)<state>', strength: 'likely', aboutAChild: true },
    {
      finds: "(?:<pupil>'s?|his|her)(?: [^\\s,.]{1,20}){0,2}? <condition>",
      strength: 'firm',
      aboutAChild: true,
    },
    {
      finds: '(?:SEN|SEND|EHCP|FSM|LAC|autistic|diabetic|disabled|deaf|pupil premium) (?:<few>)<pupil>',
      strength: 'likely',
    },
    {
      finds: "(?:<pupil>'s?|his|her|the child's|whose) (?:<few>)<kin>(?: [^\\s.]{1,20}){0,2}? <fate>",
      strength: 'firm',
      aboutAChild: true,
      shows: 'to the end',
    },
    {
      finds:
        "(?:<pupil>'s?|his|her|whose) (?:<few>)<kin> (?:has|have|is having|suffers from|with)(?: \\S{1,20}){0,3}? <condition>",
      strength: 'firm',
      aboutAChild: true,
    },
    {
      finds: "(?:loss|losing|lost|death|died?)(?: of)? (?:his|her|their|<pupil>'s?) (?:<few>)<kin>",
      strength: 'firm',
      aboutAChild: true,
    },
    {
      cues: 'died passed death funeral',
      finds: "<pupil>(?:'s)? (?:has |sadly |suddenly )*(?:died|passed away|death|funeral|passing)",
      strength: 'firm',
    },
    {
      finds: '(?:broke|broken|breaking|fractured|sprained|dislocated|injured) (?:his|her|an|a|their) (?:<few>)<limb>',
      strength: 'firm',
      aboutAChild: true,
    },
    {
      finds:
        '(?:leaving|leaves|left|out of|in|into|rushed to|taken to|back from|home from|admitted to|discharged from) (?:<few>)?(?:hospital|hospice|CAMHS|A&E)',
      strength: 'firm',
      aboutAChild: true,
      unless: '(?:visited|museum|play|toy|teddy|choir|sang|carols)',
    },
    {
      finds:
        "(?:after|before|following|since|having|for|during|from) (?:his|her|an|a|the|<pupil>'s?) (?:<few>)?(?:operation|surgery|treatment|accident|diagnosis|chemotherapy|chemo|illness|seizure|transplant)",
      strength: 'firm',
      aboutAChild: true,
      unless: 'teddy|toy|vet',
    },
    {
      finds: 'first day back after (?:his|her|<few>)(?:operation|surgery|treatment|illness|hospital)',
      strength: 'firm',
    },
    {
      finds:
        "(?:police|social services|social workers?|bailiffs|ambulance)(?: \\S{1,20}){0,5}? (?:<pupil>|the <Name> (?:family|children)|<Name>'s (?:house|home|mum|dad))",
      strength: 'likely',
      unless: 'showed|visited|assembly|taught|talk|demonstrat',
    },
    {
      finds:
        "<pupil>(?:'s)?[^.!?]{0,50} (?:family court|custody|court order|women's refuge|refuge|domestic (?:abuse|violence)|foster (?:carers?|famil(?:y|ies)|homes?|parents?|placements?)|adoptive|adoption|adopted)",
      strength: 'firm',
    },
    {
      finds: '(?:social services|the police|camhs|social care) (?:are|is|were|have been|has been) involved',
      strength: 'firm',
      shows: 'to the end',
    },
    {
      cues: 'cannot can cant could couldnt still',
      finds: `${subject}(?:still )?(?:cannot|can't|can not|could not|couldn't) (?:yet |even |still )?(?:read|write|talk|speak|count|sit still|cope|hear|see|walk)`,
      strength: 'likely',
      aboutAChild: true,
      unless: 'wait|believe|enough|tear|silent|so (?:proud|happy)',
    },
    {
      finds: `(?:wets|wet|soils|soiled) (?:himself|herself|themselves|the bed)`,
      strength: 'firm',
    },
    {
      cues: 'extra therapist therapy counsellor counselling psychologist psychiatrist support mentor',
      finds: `${subject}(?:gets|has|receives|needs|sees|seeing|having|had|attends)(?: \\S{1,20}){0,4}? (?:speech (?:and language )?therap\\w+|therap(?:y|ist)|counsell(?:or|ing)|psycholog\\w+|psychiatr\\w+|one[- ]to[- ]one support|1:1 support|extra help (?:with|from))`,
      strength: 'firm',
      aboutAChild: true,
    },
    {
      cues: 'attendance',
      finds: "<pupil>'s? (?:<few>)?attendance (?:<few>)?(?:is|was|has|below|poor|\\d)",
      strength: 'firm',
    },
    { cues: 'upn nhs', finds: '(?:UPN|NHS (?:number|no\\.?)):? ?[A-Z]?[\\d ]{9,14}', strength: 'firm' },
    {
      cues: 'self suicide suicidal overdose abuse abused abusing neglect',
      finds: `${subject}(?:[^.!?]{0,30} )?(?:self[- ]harm(?:s|ed|ing)?|(?:tried|attempted) (?:to )?(?:suicide|kill|end)|overdose|was abused|been abused|abuses?d? at home|neglected)`,
      strength: 'firm',
      aboutAChild: true,
    },
    {
      cues: 'hitting violent steals stealing stole smokes smoking vaping drinking drugs',
      finds:
        '<pupil> (?:<few>)(?:was|is|has been|been|caught|keeps?) (?:<few>)(?:hitting|violent|stealing|smoking|vaping|drinking|taking drugs|fighting)',
      strength: 'likely',
      unless: 'drinking (?:fountain|water)',
    },
    {
      stands: true,
      finds: '<delicate>',
      also: '<pupil>',
      strength: 'likely',
      shows: 'clause',
      unless:
        'raised|raising|fundrais\\w+|in aid of|charity|research|sponsor\\w*|dressed (?:up )?as|play(?:s|ed|ing)? (?:a|the)|role of|part of (?:a|the)|assembly (?:about|on)|project (?:about|on)|poster about|poem about|story about|wrote about|teddy|role[- ]play|wants to be|train to be|first aid|visited (?:the|a)|hamster|guinea pig|rabbit|plant|never failed|dinosaur|vikings?|romans?|tudors?',
    },
    {
      finds:
        '(?:our|the|these|those|all|to|for|\\d+|of) (?:<few>)?(?:free school meals?|FSM|pupil premium|SEND?|special needs|looked[- ]after|LAC|disadvantaged|vulnerable|free dinners?) (?:children|pupils|kids|students|boys|girls|families|group|table)',
      strength: 'likely',
      unless:
        'strategy|report|funding|statement|policy|website|governor|leader|coordinator|budget|register|review|parents of|coffee|group for parents|if your|apply',
    },
    {
      finds:
        '(?:the <Name> (?:children|family|boys|girls|twins|brothers|sisters)|(?:two|three|a|one) (?:brothers?|sisters?|boys?|girls?|siblings|child|pupil|children)(?: (?:in|from|of) \\S+(?: \\d{1,2})?)?)(?: [^\\s.!?;]{1,20}){0,10}? <delicate>',
      strength: 'likely',
      shows: 'clause',
      unless: 'raised|raising|fundrais\\w+|charity|story|book|film|play|learned|dressed|in the 1|evacuat',
    },
    {
      finds:
        '(?:our|the|these|those|two|three|four|some|new) (?:<few>)?(?:refugee|asylum[- ]seeking|foster|fostered|looked[- ]after|homeless|traveller|autistic|disabled|deaf|dyslexic|bereaved|SEN|SEND) (?:pupils?|children|child|boys?|girls?|students?|families|family|kids)',
      strength: 'likely',
      unless:
        'week|day|charity|story|book|film|learned|exhibition|raised|collecting for|appeal|support group|for parents|event',
    },
    {
      finds:
        '(?:a|one|another|some|two|three) (?:<few>)?(?:pupil|child|boy|girl|student)s?(?: (?:in|from|of) \\S{1,20}(?: \\d{1,2})?)? (?:[^.!?;]{0,40} )?(?:tried to (?:harm|hurt|kill)|(?:harm|hurt|hurting|harming|cut|cutting) (?:herself|himself|themselves)|is being (?:abused|bullied|neglected)|has (?:been )?(?:abused|attacked|assaulted|arrested))',
      strength: 'firm',
      unless: 'story|book|play|film|character',
    },
    {
      finds:
        "<pupil>(?:'s)?[^.!?]{0,30} (?:moved|put|placed|dropped|sent|going|gone) (?:down|back|in|into|to) (?:<few>)?(?:lower|bottom|lowest|slower|nurture|special|support|remedial|catch-up|year below)(?: \\S{1,15}){0,2}? (?:set|group|table|stream|class|unit|room|year)",
      strength: 'firm',
    },
    {
      finds:
        '(?:chemo|chemotherapy|radiotherapy|dialysis|surgery|operation|treatment|diagnosis|transplant|therapy|seizures?|medication|prognosis|test results|brain scan|biopsy|sentence|custody case|divorce|adoption) (?:is|are|was|were|has|have|went|will be|starts?|started|began|begins|came)(?: [^.!?;,]{1,40})?',
      strength: 'likely',
      aboutAChild: true,
      unless: 'teddy|vet|hamster|guinea pig|sentence (?:is|was) (?:a|long|the)|punctuat|grammar',
    },
    {
      finds:
        "(?:<pupil>'s?|his|her|their|whose) (?:<few>)<kin>(?: [^\\s.!?;]{1,20}){0,6}? (?:<delicate>|safe house|rehoused|housed|food parcels?|hostel|bedsit|police|social worker|court|bail|drinking|violent|violence|abusive|hit|beat)",
      strength: 'likely',
      aboutAChild: true,
      unless:
        'works?|working|worked|job|nurse|doctor|surgeon|paramedic|officer|dentist|midwife|visit(?:ed|s|ing)?|came (?:in|to)|comes|talk(?:ed|s)?|read|baked|made|drove|volunteer(?:s|ed)?|helped|hit the|beat (?:the|us|me)|teaches|taught',
    },
  ],
}
