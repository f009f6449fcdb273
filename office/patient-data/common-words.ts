import { listed } from './listed.ts';

/** Words that are frequent in texts about dental claims: with a capital they head a note, and are no name nobody has heard. */
export const COMMON_WORDS: ReadonlySet<string> = listed(`
season reason person lesson comparison prison poison button carton cotton skeleton automaton platform field shield well farewell island england ireland homeland
million billion woman human dietitian physician pediatrician clinician technician beautician musician veterinarian guardian median ham program exam
iron workers carpenters plumbers electricians pipefitters longshore machinists painters roofers trades associates
abajo abrimos abscess access accident acknowledgment acquired across acrylic active actual addendum adding
additional adjunctive adjustments admin administrator administrators adopted advice afterwards again against ago
agreement ahead aim airway ajuste alert alerts allergy alloy alone along already alternate alternative amendment
american among amount analysis anchor anchors anesthetic anew angle anniversary answers antibiotic antibodies
aparato apart apnea appendix approval approvals approved approximate aqu arches area arm around arriba article
articulaci artificial asks audit authorization authorizations auto autoclave average avora away ayuda baby bacteria
balance bands bare barrier bars bay beach beam because becomes beforehand began begin begins begun behavior
behavioral behind being belong belongs benign beside beta better beyond bien binder biologic bite blade blanco
bleach block blood boca body bones bonus bony booster brackets brand break breaks broke broken broker brought brush
build built bula bulb bulge but button calm came camera canals cancer cannot cap capas captura capture cara card
cardiology carries carry cash cast cause caution cavities cavity cells center chair chairside chapter charge cheat
cheatsheet checklist checks cheek cheekbone children chin choose chosen chrome circular cirug clarification clasp
clasps clean clear cleft clips close closes closure clot coat cobalt coding cold colocamos color com come comes
coming common commonly complaint complete cone consent contacts contract contracted contracts cord corner correction
cosmetic cost count counts covid cpt crack credentialed creek criteria criterion critical cubre cubrimos culture
cusps custom cut cuts cyst dam dark daydream dead debajo decides deep defect delivered demo dentadura dentalcode
dentista dentistry dentro deposit depth describe describes design despu detail details device diabetes diagnostic
diente dientes differ different digital direct directly disc disclosure disease diwali donor dose doses dosis
downtime downtown draft drawn drill drug drugs dry duct dye ear earlier early eased edge edges eft eight either
electronic else elsewhere enamel enc enough escalated escalation espacio est esta este estimate estimated even
example examples exception exceptions exhibit exists expander expect expected explain exposure extra extremo eye
face facility facing factor fall falls faq far fault fell few fiber field fill filler fills film films finance find
finds finish firm fit fits fix fixed fixing flange flat flipper floor flu fluid foil fold folder follows food
forward found frame framework free freed fresh full fully further fusion gap gaps gas gel general genes germ germs
get gets give given gives giving gland glands glued go-live goal goes going gone got grade grievance groove ground
grove grow grown growth guarda guide guideline guidelines guides gum gums habit hacemos halloween halves hand hands
hangs hanukkah harbor hard hasta head heal heals healthy heat height heights help helps hidden hills holds hole home
hour hours hpv hr huddle hueso hurts hybrid image images imaging immediate implante implantes inbox incisors include
indirect inferior info information injerto injury inlays inside instead interest interim interval into inventory
invoice island itself jaw jaws joins joint joints juneteenth just keep keeps kept kind kit know known laboratorio
lado lados laid lake language large larger laser lasts later lateral launch lay layer layers leak leased least leave
leaves length lesion let lets level lids lie lies lift light like limpiamos line lined liner lines lining lip list
lists live load loads locator lock longer look looks loop loose loss lost lot low lugar lump machine made mailbox
main maintainer make maker makes making mand many match material materials matter maxilar means meant measure
medical medicine meet meeting mend merged method microscope middle mientras millimeters min mini minimum minute
minutes mixed mlk model models moderate moderna mold mordida mostly mountain mouth move moved moves moving mri much
muela muestra muscle muscles muy name named names narrow nasal natural near nearly neck needle neighbor neighbors
nerve nervio net newsletter nickel nobody non non-par none nonpar normal nose nueva nuevo numb number numbers nylon
object obturator offset often older ones online onto opens operaitor operative opinion option oral order ordered
orders ordinary oro osha others otherwise otra otro outage outbox outer outlook outside overgrown overpayment
override overrides overview own pages pain palatal palate palladium paper par parcial parent part parte parts past
paste pathology payers payment payments payroll pediatric pedo pended peque percent peri person pfizer pharmacy
phase phone physician picture pictures piece pieces pieza pilot pin pink pins placa place places plain plaque
plastic plate plates plug point ponemos porcelana poste posts practice practicealpha present presidents preventive
printer priority privacy probe problem procedure procedures product programs prosthesis prosthodontic provisional
prueba public puente pull purpose pus put quadrants quantity quarter quarters que quick quitamos quitar quote
radiograf radiology ramadan range rapids rarely rays reach reaches read reader reads ready real reason rebranded
rebuilt recoup red redetermination redo referral refund refunds refuse region regular relief rellenamos remain
removable removal remove renamed reopening repairs reparamos reparar replace replaces request reset resets resina
resource resources rest restart restorative rests result retiramos returned reviewer revised ridge rim ring rinse
risk river rock rollover room roots roto round routine row run runs sacamos saddles saliva salivary sample satellite
saved say says scanner scans scope score screen screening screws seal sedative seen sees seldom semi seminar sensor
separate series serve server serves session set sets seven several shape share sheet shell shipped shot show shown
shows sick sided sides sight sign signature signs simple single sinus sit site sites sits size skin skull slice
slices slide slides slip smile smooth snap snaps sobre socket sockets soft software someone soon sore sostiene sound
source space spacer spaces span special specimen speech split spore spot spots springs stage stain stand stands stay
stays steel stent step steps steroid stiff still stitches stock stop stopgap stops storm straight strength stretch
strike strip stuck study such sugar summary superior supply surgeon survey sus swab swollen symptoms take takeback
taken takes taking talk tartar tax tear teero tejido telehealth tell terms tesis test testing tests text therapy
thick thin think throat thumb tied tiempo tiene tight tiny tip tips tissue titanio titanium tobacco today together
told tomamos tongue too took tool toothless top torn torque total touch tpa training transmittal tratamiento tray
trays treat treats tres trial trick tricks tried trouble tube tumor turns type ultrasound umbrella unilateral unit
units unless upkeep upright uptown urgent usted usual usually vaccine vacuna valley vein vendor ver veterans vial
video view views village virtual virus visible vision voicemail volume volumes waiver waivers wall warning wash
watch way weak wear webinar wedge well went whatever whether while whole whom whose wide width window wing wire
wired wires wisdom within without word words work works workup worn wound wraps write writes written wrong yearly
yet zona zone
`);
