import { listed } from './listed.ts';

/**
 * Given names that are frequent in the United States, of all ages and origins that offices meet,
 * our selection (frequency is public fact: Social Security Administration, "Popular Baby Names").
 */
const FREQUENT = `
aaliyah aaron abby abdul abdullah abe abena abigail abraham abril ada adam addison adelaide adele adeline adrian
adriana adriane agatha agnes agnieszka ahmed aidan aiden aileen aimee aisha akira alan alana albert alberto aldo
alec alejandra alejandro alessandra alex alexa alexander alexandra alexis alfonso alfred alfredo ali alice alicia
alisha allison alma alondra althea alton alvaro alvin alyson alyssa amalia amanda amara amari amaya amber amelia
amina amir amit amos amparo amy ana anastasia andre andrea andres andrew andy angel angela angelica angelina angelo
angie anh anika anil anita anjali ann anna annabelle anne annette annie annmarie ansel anselmo anthony antoine
antoinette antonio april araceli archie ariana ariel arjun arlene arlo armand armando arnie arnold arnulfo arthur
arturo asha asher ashley ashton astrid athena aubrey audrey aurelia aurelio aurora austin ava avery axel ayesha
azalea bailey barb barbara barrett barry bart beatrice beatriz becca becky belen belinda bella ben benito benjamin
bernadette bernard bernice bernie bertha bessie beth bethany beto betsy bettie betty beulah bev beverly bianca bilal
blair blake blanca blanche bob bobby bonita bonnie boris boyd brad bradley brady branden brandi brandon brandy
braxton brayan brayden brenda brent brett bria brian brianna bridget brigitte britney brittany brock bronwyn brooke
brooklyn bruce bruno bryan bryce byron cadence caitlin caleb calista callie calvin cameron camila camille candace
candice carey carina carissa carl carla carlos carlton carly carmela carmen carol carole caroline carolyn carrie
carroll cary casey cassie catalina catherine cathleen cathy cecilia cedric celeste celia cesar chad chandler chandra
charlene charles charlie charlotte charmaine chaya chela chelsea cheryl cheyenne chidi chloe chris christa christi
christian christie christina christine christopher christy chuck chuy ciara cindy claire clara clarence clarice
clarissa claude claudette claudia claudine clayton cleo clifford clint clyde cody colby cole coleen colin colleen
collin colton concepcion connie connor conor conrad consuelo cooper cora cordelia corey corinne cornelia cornelius
corrine cortney courtney craig cristian cristina cristobal cruz crystal curtis cynthia cyrus dahlia daisy dalia
damian damien damon dan dana dane dani daniel daniela danielle danny daphne darcy daria darius darla darlene darrell
darren darryl darwin dave david davon dawn dayana deandre deanna deb debbie deborah debra declan deena deepak deidre
delbert delia delilah della delmar delores demetrius denis denise denisse dennis derek derrick deshaun deshawn
desirae desiree desmond destiny devin devon devonte dewayne dewey dexter diana diane diann diego dina dion divya
dmitri dolly dolores domingo dominic dominick don donald donna donnell donovan dora doreen dorian doris dorothea
dorothy dottie doug douglas duane dulce duncan dustin dwayne dwight dylan earl earlene easton eddie edgar edith
edmund edna eduardo edward edwin edwina effie efrain efren eileen elaine eleanor elena eli eliana elias elijah eliza
elizabeth ella ellen ellie elliot elliott elmer eloisa eloise elsie elton elvira elvis emeka emerson emery emilia
emiliano emilio emily emma emmanuel emmett enid enrique eric erica ericka erik erika erin ernest ernestine ernesto
ernie ervin esmeralda esteban estefania estela estella estelle ester esther ethan ethel eugene eugenia eula eunice
eusebio eva evan evangeline evelyn everardo everett ewa ewan ezequiel ezra fabian fannie farah fatima fatma fay faye
federico felicia felipe felix ferdinand fern fernando fidel filomena finn fiona flora florence florencio florine
floyd folake forrest fran frances francesca francine francis francisca francisco frankie franklin fred freda freddie
frederick freya gabby gabe gabriel gabriela gabriella gail galen garrett garry gary gavin gemma genaro gene geneva
genevieve geoffrey george georgina gerald geraldine gerard gerardo gertrude gianna gilbert gilberto gilda gina ginny
giovanni giselle gladys glenda glenn gloria gonzalo gordon graciela grady grayson greg gregorio gregory greta
gretchen guadalupe guillermina guillermo gus gustavo gwen gwendolyn hailey hal haley hallie hamza hank hannah hans
harlan harold harper harriet harriett harrison harry harvey hassan hattie hayden hazel heather hector heidi helen
helena henrietta henry herbert herman herminia hilary hilda hiroshi hoa hollis holly homer horace howard howie
hubert hugh hugo hui humberto huong hussein hyun ian ibrahim ida ifeoma ignacio igor ilene imani imelda ines inez
ingrid ione ira irene irina iris irma irvin irving isaac isabel isabella isabelle isaiah isaias isidro isla ismael
issac itzel iva ivan ivy izabella jacinta jack jackie jackson jacob jacqueline jada jaden jaime jake jalen jamal
james jamie jane janelle janet janette janice janie jaqueline jared jarrod jasmine jason jasper javier jaxon jay
jayden jayla jaylen jazmin jean jeanette jeannette jeannie jed jeff jeffrey jen jenn jenna jennifer jenny jerald
jeremiah jeremias jeremy jeri jerome jerri jerrod jerry jess jesse jessica jesus jewell ji-woo jill jim jimmy jing
jo joan joann joanna joaquin jocelyn jocelyne jodi joe joel joelle johanna john johnathan johnny jolene jolie jon
jonah jonas jonathan joni jordan jorge jose josefa josefina joseph josephine josh joshua josiah josie josue joyce
juan juana juanita judah judd jude judith judy julia julian juliana julianna julie juliet juliette julio justin
justine kadence kaitlyn kaleb kali kara karen kari karim karin karina karl karla kasey kat kate katelyn katharine
katherine kathi kathleen kathrine kathryn kathy katie katlyn katrina katya kavita kaye kayla keaton keiko keisha
keith kelli kelly kelsey kelvin ken kendall kendra kenji kennedy kenneth kenny kent keri kerri kerry kev kevin
khalid khloe kiara kiera kim kimber kimberley kimberly kinsley kip kira kirk kirsten klaus kofi kourtney kris krista
kristen kristi kristie kristin kristina kristine kristopher krzysztof kurt kwame kyla kyle kylee kylie kyra lacey
lacy lakeisha lakisha lakshmi lamont lana lance landon landry laney lara larry latasha latonya latoya laura laurel
lauren laurie lavonne lawrence layla leah leander leandro leann leanne lee leigh leila leilani lemuel lena lenny leo
leola leon leona leonard leonel leroy leslee leslie lester leticia levi lewis lexi liam lidia lila lilian liliana
lillian lilly lily lin linda lindsay lindsey lindy ling linh lisa lisette liz lloyd logan lois lola lon loni lonnie
loren lorena lorenzo loretta lori lorie lorna lorraine lou louis louise lourdes lowell luca lucas lucia lucien
lucille lucinda lucy ludmila luis luisa luke lula lupe lupita luther luz lydia lyle lynda lynette lynn lynne mabel
mackenzie macy maddie maddox madeline madelyn madison mae magdalena maggie mahmoud makayla makenzie malachi malcolm
malik malinda mamie mandy manuel marc marcela marcella marcelo marcia marco marcos marcus marcy margaret
margarita marge margery margie margot maria mariah mariam marian mariana marianne mariano maribel maribeth maricela
marie marilyn mario marion marisela marisol marissa maritza marjorie markus marla marlene marley marlon marquis
marsha marta martha martin marty marva marvin mary maryam maryann marybeth mason mateo mathew matilde matt matthew
mattie maureen maurice mauricio max maximilian maxine maxwell maya mayra mckenna meera meg megan mei mel melanie
melba melinda melissa melody melvin mercedes meredith merle merlin mia micaela micah michael micheal michele
michelle mickey miguel mike mila mildred millie milton mimi min-jun mindy ming minh minnie miranda mireya miriam
misael misty mitchell mohamed mohammad mohammed moises mollie molly mona monica monique morgan morris morton moshe
muhammad muriel murray mustafa myra myron myrtle nacho nadia nadine nancy nanette naomi natalia natalie natalya
natasha nate nathan nathaniel ned neha neil nelda nell nellie nelson nettie nevaeh neville ngozi niamh nicholas
nicky nicolas nicole nikhil nikita nikki nikolai nina noah noel noelle noemi nola nolan nora norm norma norman
norris octavia octavio odell odessa oksana olen olga oliver olivia ollie omar opal ophelia oralia orlando orville
oscar osvaldo otis owen ozzie pablo padraig paige paloma pam pamela pancho pansy paola paolo parker pascual patrice
patricia patrick patsy patti patty paul paula paulette pauline pavel pearl pedro peggy penelope penny percy perry
peter petra peyton phil philip phillip phoebe phyllis pilar piotr piper pooja portia preston priscilla priya quentin
quincy quinn rachel rachelle raelynn rafael rahul raj rajesh ralph ramiro ramon ramona ramsey randal randall randi
randolph randy raquel rashad rashid raul ravi ray raymond reagan reba rebecca reed refugio regan reggie regina
reginald reid renata rene renee reuben rex reyna reynaldo rhett rhoda rhonda ricardo richard rick ricki ricky rigo
rigoberto riley rita robbie robert roberto robin rocio rocky roderick rodney rodolfo rodrigo rogelio roger rohan
roland rolando roman romeo ron ronald rosa rosalba rosalie rosalind rosalinda rosalva rosalyn rosanne rosario rose
roseann rosemarie rosemary rosetta rosie roslyn rowan rowena roxanne roxie roy royce roz ruben rubi ruby rudy rufus
russ russel russell ruth ruthie ryan ryder sabrina sadie saira sally salvador salvatore sam samantha samir samira
sammy samuel sandra sandy sanjana sanjay santiago santos sara sarah sasha saul savanna savannah sawyer scott sean
sebastian selena selma serena sergei sergio seth shana shane shanice shaniqua shanna shannan shannon shantel shari
sharon sharron shaun shauna shawn shayla sheena sheila shelby shelia shelley shelly shelton sherman sherri sherrie
sherry sheryl shirlene shirley sid sierra silas silvana silvestre silvia simeon simon sinead siobhan skye skylar
socorro sofia sondra sonia sonja soo-jin sophia sophie spencer stacey stacy stan stanley stefan stefanie stella
steph stephan stephanie stephany stephen steve steven stewart stu stuart sue sunil sunita suresh susan susana
suzanne suzette sven svetlana sybil sydney sylvia tabitha talia tamara tamera tamika tammy tamra tanisha tanner
tanya tara taryn tatiana tatum taylor ted teddy tera terence teresa terrance terrell terrence terri terry tess tessa
tessie thad thaddeus thalia thelma theo theodore theresa theron thi thomas thuy tia tierra tiffany tim timothy tina
tobias toby todd tom tomas tomasa tommie tommy toni tony tonya tracey traci tracie tracy trang travis travon
trent treva trevor trey tricia trina trinity trish tristan tristen troy trudy tuan twila ty tyler tyra tyree tyrese
tyrone tyson ulises uriel ursula valarie valentin valentina valeria valerie vance vanessa vaughn velma vera verna
vernice vernon veronica vic vicente vicki vicky victor victoria vijay vikram viktor viktoria vilma vincent viola
violet virgilio virginia viv vivian vivienne vladimir vonda wade waldo walker wallace walt walter wanda warren
wayland wayne wei wendell wendy wes wesley weston whitney wilbert wilbur wilda wilfred wilfredo wilhelmina willa
willard william willie willis willow wilma wilmer winifred winnie winnifred winston woodrow wyatt xander xavier
ximena xin xiomara yadira yahir yanet yasmin yasmine yesenia yolanda yoselin yuki yuliana yuri yusuf yvette yvonne
zach zachariah zachary zack zaid zainab zara zechariah zelda zelma zoe zora zulema
`;

/** Given names that are also words of an office: they count only before a family name and in capitals. */
const ALSO_WORDS = `art bill brook chase chip christian crown cliff dale dean drew earnest faith frank gene glen grace
grant gray guy herb hope hunter iris jan joy june mark may melody miles norm pat pearl penny ray rich rob rose ross
blanca luz dulce socorro refugio concepcion celeste flora ira ty tia trinity sierra destiny ella pilar lance charity autumn raven princess serenity genesis soledad milagros augusta carolina kenya zion haven amber crystal misty angel royal rusty skip sterling sue summer victor ward will wade`;

export const GIVEN_NAMES: ReadonlySet<string> = listed(FREQUENT);
export const NAMES_AND_WORDS: ReadonlySet<string> = listed(ALSO_WORDS);
