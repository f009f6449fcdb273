import { listed } from './listed.ts';

/** Words that begin with a capital in office notes and are no part of a person's name. */
export const NOT_NAMES: ReadonlySet<string> = listed(`
jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov
november dec december mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun
sunday enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes
miercoles jueves viernes
delta deltacare dental cigna aetna metlife guardian dentalguard preferred humana united concordia unitedhealthcare uhc
ameritas principal anthem bcbs blue cross shield lincoln financial sunlife dentaquest geha fep renaissance careington
assurant mutual omaha standard liberty dentegra dentemax emblem emblemhealth kaiser permanente healthplex mcna
medicaid medicare tricare tenncare denti-cal medi-cal wellcare molina envolve avesis aarp aflac solstice harvard
pilgrim hancock revere premera regence carefirst highmark excellus physicians cobra fedvip fehb masshealth chip
dentrix eaglesoft ascend patterson schein open curve carestream nea dentalxchange availity vyne
premier ppo dhmo hmo pdp plus gold silver basic major plan plans policy group grp class tier table network carrier
payer payor insurance ins insured member members subscriber sub provider providers rep reps office offices dept
department claim claims appeal appeals benefit benefits eligibility portal website handbook manual bulletin notice
memo policy section page form fee fees schedule schedules rate rates copay deductible ded max maximum annual lifetime
renewal renewals renews release version update updated updates effective eff expires exp valid since until thru
through from to as of on in at by per for the a an and or not no yes if when then than with w wo via re fyi asap tbd
also only always never now next last first second third new old prior previous before after during each every any all
both some most more less same other another this that these those it its is are was were be been has had have do does
did can could will would should must may might need needs needed note noted notes see ask asked call called calls
called send sent sends resend resent submit submitted resubmit fax faxed mail mailed email scan scanned upload print
printed check checked verify verified confirm confirmed review reviewed reviewed rec'd recd received deny denied
denial denies pay pays paid pd bill billed bills code coded codes date dated dates day days week weeks month months
year years yr mo time timely filing grace period limit limits limitation freq frequency rule rules rolling calendar
deadline open enrollment start starts started end ends ended due done pending hold held mark marked use used uses
using want wants wanted require requires required accept accepts cover covers covered covered coverage allow allows
allowed downgrade downgrades downgraded bundle bundles bundled exclude excludes excluded waive waived wait waiting
runout sunset switch switched changed change changes drop drops dropped add adds added correct corrected void
attach attached attachment attachments remark remarks narrative narratives narr photo photos xray xrays x-ray x-rays radiograph
letter letters template copy copies report reports file files record records chart charts charting ledger statement
batch ticket ref reference eob eobs era cob mtc leat lt tin npi ssn dob id ids mrn icd cdt ada ama cms hipaa phi
cdt icd-10 po box
nina nino grandma grandpa grandmother grandfather grandson granddaughter mom dad mother father aunt uncle niece nephew
sister brother wife husband abuela abuelo hermana hermano
patient patients pt pts paciente pacientes dr drs doctor dra dds dmd md rdh rda hyg hygiene hygienist assistant staff
front desk om manager mgr owner associate billing biller coordinator tc team
mr mrs ms miss mx sr sra srta senor senora sir madam don dona
tooth teeth quad quads quadrant upper lower left right arch anterior posterior molar molars premolar premolars bicuspid
canine incisor primary permanent maxillary mandibular mesial distal occlusal buccal lingual facial incisal surface
surfaces surf crown crowns bridge bridges pontic retainer denture dentures partial partials implant implants abutment
post core buildup build-up veneer veneers inlay onlay filling fillings composite amalgam resin porcelain zirconia
ceramic metal noble high base fused pfm gold root canal rct endo endodontic pulp pulpotomy apico perio periodontal
maintenance maint scaling planing srp prophy cleaning debridement exam exams eval limited comp comprehensive periodic
consult pano panoramic fmx bwx bitewing bitewings bws pa pas cbct ceph photo sealant sealants fluoride varnish fl ortho orthodontic
braces band banding debond retainers aligner aligners invisalign extraction extractions ext surgical surgery bone
graft grafts membrane lengthening gingivectomy flap biopsy frenectomy nitrous sedation anesthesia iv guard
occlusal night nightguard splint appliance tmj tmd sleep seat seated seating prep prepped impression delivery adjust adjustment
reline rebase repair recement cement temp temporary final lab case cases shade missing clause age adult child kids kid
minor pocket pockets bop furcation mobility recession caries decay fracture fractured cracked cusp margin margins
tx treatment plan txp dx diagnosis rx med meds hx history pre preop pre-op preauth preauthorization predetermination
predet auth postop post-op follow recall emergency visit visits appt appointment appts appointments initial placement replacement
front back side photo intraoral extraoral
state county city district school schools unified isd union local university college hospital health care system
services service family group company co corp inc llc bank employees employee employer retirees retiree teachers
fund trust trusts federal government govt department air force army navy va
north south east west northern southern central los las san santa saint fort ft new york jersey mexico carolina
dakota virginia texas california florida georgia ohio iowa idaho oregon washington nevada arizona utah colorado
michigan minnesota wisconsin illinois indiana tennessee alabama kansas missouri oklahoma hawaii alaska maine vermont
massachusetts connecticut maryland delaware pennsylvania kentucky louisiana arkansas mississippi montana wyoming nebraska
christmas thanksgiving easter labor memorial eve holiday holidays closed
best life rich true false good bad ok okay please pls thanks thx attn important reminder question answer
el la los las un una del de al y o para por con sin segun fecha seguro plan planes corona limpieza tarifa regla
llamar enviar reenviar pedir preguntar cita vigente cambio nota apelacion depto formulario vino trae necesita
arestin atridox peridex emdogain bio-oss invisalign cerec itero glidewell dandy straumann nobel zimmer biohorizons
hawley herbst nance essix
what why who how where which there here back down up out off over under about above below between
two three four five six ten half one once twice
ur ul lr ll mod mo do ob dob dol mob mesio dos d.o.s
her his she he they them their our my your we you us i me him mom dad mother father husband wife son daughter
`);

/** Words that make a business or a public body of the capitals before them. */
export const OF_A_BODY =
  /^(?:county|school|schools|unified|isd|district|union|local|university|college|hospital|health|healthcare|plan|plans|dental|insurance|ins|group|employees?|retirees?|medicaid|financial|services?|service|benefits?|company|co|corp|inc|llc|bank|schein|permanente|pilgrim|hancock|deere|reed|foods|motors|airlines|teachers|staff|office|network|ppo|premier|handbook|portal|bulletin|notice|memo|update|release|fee|schedule|town|city|state|foundation|trust|fund|systems?|software|support|class|appliance|retainer|bar|bridge|palsy|screw|lab|labs|pharmacy|clinic|church|day|rule|form|program|region|branch|building|usd|sd|cisd|brothers|bros|beach|springs|valley|memorial|clinic|complete)$/;
