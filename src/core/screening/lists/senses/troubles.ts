/** Health, needs, money, family and troubles. */
export const troubles = {
  illness: `
    add; adenoids; adhd; alcohol; allergic; allergies; allergy; anaemia; anaemic; anaphylactic; anaphylaxis; aneurysm; anorexia; anorexic; anxiety;
    anxious; appendicitis; appendix; arthritis; asd; aspergers; asthma; asthmatic; attachment disorder; autism; autistic; bed-wetting; bedwetting;
    benign; bereavement; bipolar; bladder; bleeding; blind; blindness; bone; bowel; brain injury; brittle bones; broken; bronchiolitis; bronchitis;
    bug; bulimia; bulimic; burn; burns; burst appendix; cancer; cartilage; cataract; cataracts; celiac; cerebral palsy; chickenpox; choked; chronic;
    cleft; cleft lip; clot; club foot; coeliac; colitis; collapse; collapsed; coma; concussed; concussion; condition; constipated; constipation;
    covid; crohns; cystic; deaf; deafness; delayed speech; depressed; depression; developmental delay; diabetes; diabetic; diarrhoea; disabilities;
    disability; disabled; dislocated; disorder; down syndrome; down's; downs syndrome; dvt; dyscalculia; dyslexia; dyslexic; dysphoria; dyspraxia;
    dyspraxic; ear; eating; eczema; eds; ehlers-danlos; encopresis; endometriosis; enuresis; epilepsy; epileptic; eye; faint; fainted; fasd; fever;
    fibromyalgia; fibrosis; fits; foetal; fracture; fractured; fractures; gender; glandular; glaucoma; global delay; glue; grief; grieving; grommets;
    growth hormone; gut problem; haemophilia; hand foot and mouth; hard of hearing; head injury; hearing loss; heart; heart condition; heart defect;
    heart murmur; hemiplegia; hepatitis; hernia; hiv; hole in her heart; hole in his heart; hole in the heart; hydrocephalus; hypermobile;
    hypermobility; impaired; impairment; impetigo; incontinence; incontinent; infected; infection; infections; insomnia; jaundice;
    juvenile arthritis; kidney; kidney stones; kidneys; leukaemia; leukemia; lice; ligament; ligaments; lisp; liver; long; lung; lungs; lupus;
    lymphoma; malignant; malnourished; marfan; marrow; cfs; chronic fatigue; measles; meltdown; meltdowns; meningitis; microcephaly; migraine;
    migraines; mumps; muscular dystrophy; mute; mutism; narcolepsy; neurodivergent; neurodiverse; nits; norovirus; nosebleeds; obese; ocd; odd;
    oppositional; osgood; overdose; overweight; palate; pancreas; panic attack; panic attacks; paralysed; paralysis; partially sighted; pda;
    perforated eardrum; period; periods; perthes; pneumonia; poisoning; poorly; unwell; ill; injured; pots; processing disorder; psoriasis; psychosis;
    ptsd; puberty; rash; relapse; relapsed; remission; rickets; ringworm; sarcoma; scabies; scald; scalded; scarlet fever; schizophrenia; schlatters;
    scoliosis; seizure; seizures; selective mute; self-harm self-harming; sensory; sepsis; shingles; short-sighted; sickle; sickness; slapped cheek;
    sleepwalking; soiling; speech delay; spina bifida; spinal injury; spleen; sprain; sprained; squint; stammer; stammers; stitched; stitches;
    stroke; stutter; stutters; suicidal; suicide; syndrome; tantrum; tb; temperature; terminal; terminally; thalassaemia; threadworm; threadworms;
    tic; tics; tonsillitis; tonsils; torn; tourette; tourettes; trauma; traumatised; tuberculosis; tumor; tumour; turner syndrome; unconscious;
    days not weeks; weeks not months; weeks to live; months to live; weeks left; months left; life support; on the machine; end of life;
    undernourished; underweight; viral; virus; vomited; vomiting; worms
  `,
  aid: `
    a-and-e; accident; accidents; care plan; admitted; aid; ambulance; anaesthetic; antibiotics; antidepressants; assessed; assessment; audiologist;
    audiology; back after; back from; back in school; biopsy; blood; blood sugar; blood sugars; blood tests; bone; boot; brace; cahms; calliper;
    calpol; camhs; cannula; cardiologist; cast; catheter; chemo; chemotherapy; clinic; cochlear implant; concerta; consultant; convalescing;
    counselling; counsellor; counsellors; crutches; diagnosed; diagnosis; dialysis; dietician; dietitian; discharged; donor; ear defenders; ecg;
    ed psych; educational psychologist; eeg; epipen; epipens; eyepatch eye patch; feeding-tube; fidget; first day back; frame; gluten free; gosh;
    graft; hearing; hearing aids; hearing-aid; hearing-aids; home from hospital; hospice; hospital; hospitals; icu; immune; immunosuppressed;
    inhaler; inhalers; insulin; marrow; medicated; medication; medicine; medicines; meds; melatonin; methylphenidate; mri; nappies; nappy; nebuliser;
    neurologist; ng; occupational; off school; off sick; oncologist; op; operated; operating; operation; optometrist; orthotist; ot; out of hospital;
    outpatients; oxygen; paediatrician; painkillers; paramedics; peg-fed; physio; physiotherapist; physiotherapy; picu; pills; plaster; poorly off;
    potty; wetting; wet himself; prosthetic; psychiatrist; psychologist; pull-ups; pump; radiotherapy; recovering; recovery; recuperating; referral;
    referred; ritalin; salt; scan; sensory room; sertraline; signed off; sling; soiled herself; soiled himself; special diet; specialist;
    speech therapist; speech therapy; splint; splints; stem cell; steroids; stoma; surgeon; surgery; tablets; test; theatre; therapist; therapy;
    toilet; toilet training; trained; transfusion; transplant; treatment; treatments; tube; tube-fed; tube-feed; undiagnosed; walker; ward;
    weighted blanket; wet herself; wets herself; wets himself; wheelchair; x-ray; xray
  `,
  need: `
    11; 121; absence; absences; absent; abuse; abused; abusive; accommodation; addict; addiction; adopted; adopting; adoption; affair custody battle;
    afford; struggling to pay; alcohol; alcoholic; alternative provision; arrears; arrested; assault; assaulted; asylum; asylum seekers; attacked;
    attendance; away; b&b; back; bailed; bailiffs; behaviour; behavioural; behind in; behind with; below age; below average; below expected;
    bereaved; bereft; bisexual; booster; bottom; bottom group; bruised; bruises; bullied; bully; bullying; cafcass; came out; cant afford; carer for;
    cares for; catch-up; child in need; child protection; cin at risk; coming; contact visits; convicted; couldn't afford; couldnt afford; court;
    custody; dead; death; debt; debts; deportation; deported; deprived; detention; died; dies; dirty; disadvantaged; divorce; divorced; divorcing;
    domestic abuse; drinking; drugs; dying; early help; ehc; ehcp; emergency housing; evicted; eviction; excluded; exclusion; expelled; family court;
    fled; fleeing; food bank; food parcel; food parcels; foodbank; foster; fostered; fostering; free; free dinners; free meals; free school dinners;
    fsm; funeral; gay; guardianship; gypsy; hard up; hardship; benefits; universal credit; held; home; homeless; hostel; hungry; hygiene; iep;
    immigration; in care; income; injunction domestic violence; inside; intervention; interventions; isolation; jail; jehovah's; killed; kinship;
    lac; laid; learning difficulties; learning difficulty; learning disability; leave to remain; left; lesbian; locked; looked after; looked-after;
    losing her; losing his; losing their; lost her; lost her job; lost his; lost his job; lost their; lost their jobs; low; low ability; low-income;
    lower ability; lower set; lowest set; made redundant; marks; mash; meals; miscarriage; moved out; needs; neglect; neglected; non-binary; office;
    one-to-one; orphan; orphaned; out of work; overdose; owe; owes; part-time timetable; passed; passed on; police; poverty; pp;
    pregnant; pregnancy; young carer; prison; probation; pronouns; pru managed move; pupil premium; reduced timetable; redundancy; redundant; refuge;
    refugee; refugees; refused school; refuser; refusing school; rehab; religion; remand; removed; report; resettled; restraining order; roma;
    safeguarding; cp plan; scars; school; seeker; self-esteem; sen; senco; send; sendco-list; sent down; sentenced; separated; separating; separation;
    set; sgo; smelly; social care; social services; social worker; social workers; sofa surfing; special; special educational needs; split;
    stillborn; struggle; struggles; struggling; suicide; supervised contact; suspended; suspension; tagged; taken into care; temporary; them; thin;
    trans; transgender; transition; transitioning; traveller; truant; truanting; unauthorised; undocumented; unemployed; unpaid; unwashed; victim;
    order in place; court order; non-molestation; not allowed near; not allowed to see; not to be collected; no contact; contact centre;
    visa; walked out; war-torn; widow; widowed; young carers
  `,
  body: `
    ankle; arm; back; blood; bone; bones; brain; chest; collarbone; ear; ears; elbow; eye; eyes; eyesight; finger; fingers; foot; hair; hand; hands;
    head; hearing; hip; jaw; knee; leg; limb; neck; nose; rib; ribs; shoulder; sight; skin; skull; speech; spine; stomach; teeth; throat; thumb; toe;
    tooth; tummy; weight; wrist
  `,
  suffer: `
    after; awaiting; battled; battling; beaten; beating; because; broke; broken; carries; copes; coping; despite; diagnosed; due; faces; facing;
    fighting; finished; finishing; following; fought; fractured; gets; got; having; lives; living with; losing; lost; missed; missing; needs;
    on account of; receives; receiving; recovered; recovering; rushed taken admitted; since; started; starting; struggles; struggling; suffering;
    suffers; takes; taking; thanks to her; thanks to his; treated; treating; under; undergo; undergoing; underwent; uses; waiting; wears
  `,
  sympathy: `
    at home; at the moment; be gentle; be kind; bear; been through; best; big hug; brave; bravely; bravest; card for; cards for; collection for;
    courage; courageous; difficult time; difficult year; family circumstances; fighter; get well soon; going through; hard; hard year; home life;
    hugs; get well; in the family; inspiration; inspirational; inspiring; kind; lasagne; casserole; meals; rota; love; not been herself;
    not been himself; not herself; not himself; patient; prayers; privacy; quiet lately; rallying rally round; resilience; resilient; rotten time;
    rough time; sending hugs; sending love; speedy recovery; things at home; thoughts; time; tough; tough time; tough year; trooper; understanding;
    warrior; what a fighter; whip-round whip round; wishes
  `,
} as const
