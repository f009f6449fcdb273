import { listed } from './listed.ts';

/**
 * Given names that are frequent in the United States, of all ages and origins that offices meet,
 * our selection (frequency is public fact: Social Security Administration, "Popular Baby Names").
 */
const FREQUENT = `
aaliyah aaron abby abdul abdullah abe abena abigail abraham abril ada adam addison adele adrian adriana agatha agnes
agnieszka ahmed aidan aiden aisha akira alan alana albert alberto alec alejandra alejandro alex alexa alexander
alexandra alexis alfonso alfred alfredo ali alice alicia allison alma alvaro alvin alyssa amalia amanda amara amber
amelia amina amir amit amos amparo amy ana andre andrea andres andrew andy angel angela angelica anh anil anita
anjali ann anna anne annette annie ansel anselmo anthony antonio april archie ariana arjun arlene arlo armando
arnold arnulfo arthur arturo asha ashley astrid aubrey audrey aurelio aurora austin ava avery ayesha barb barbara
barry bart beatrice beatriz becca becky belinda bella ben benito benjamin bernard bernice bertha beth bethany beto
bettie betty beulah bev beverly bianca bilal blake blanca blanche bob bobby bonnie boris boyd brad bradley brady
brandi brandon brandy brayden brenda brent brett brian brianna bridget brittany brock brooke brooklyn bruce bryan
bryce byron caleb calvin cameron camila candace candice carl carla carlos carly carmen carol carole caroline carolyn
carrie casey cassie catalina catherine cathy cecilia cedric celeste celia cesar chad chandra charlene charles
charlie charlotte chela chelsea cheryl chidi chloe chris christian christina christine christopher christy chuck
chuy cindy claire clara clarence claudia clayton clifford clint clyde cody colby cole colin colleen colton
concepcion connie connor conrad consuelo cooper cora corey courtney craig cristina crystal curtis cynthia daisy
damian damon dan dani daniel daniela danielle danny darla darlene darrell darren darryl dave david dawn deanna deb
debbie deborah debra declan deepak delilah della delores denise dennis derek derrick deshawn desiree desmond destiny
devin devon dewey dexter diana diane diego divya dmitri dolores dominic dominick don donald donna dorian doris
dorothy dottie doug douglas duane dulce dustin dwayne dwight dylan earl easton eddie edgar edith eduardo edward
edwin effie efrain eileen elaine eleanor elena eli eliana elias elijah elizabeth ella ellen ellie elliott elmer
eloisa eloise elsie elton elvira emeka emery emilia emiliano emilio emily emma emmanuel emmett enid enrique eric
erica erik erika erin ernest ernestine ernesto ernie esmeralda estela estella estelle esther ethan ethel eugene eula
eunice eusebio eva evan evelyn everett ewa ewan ezequiel ezra fannie farah fatima fatma fay felicia felipe felix
fern fernando fidel finn fiona flora florence florencio floyd folake forrest fran frances francesca francis
francisca francisco frankie fred freddie frederick gabby gabe gabriel gabriela gabriella gail garrett gary gavin
genaro gene geneva geoffrey george georgina gerald geraldine gerard gerardo gertrude gianna gilbert gilberto gilda
gina ginny giovanni gladys glenda glenn gloria gonzalo gordon graciela grayson greg gregory greta gretchen guadalupe
guillermina guillermo gus gustavo gwendolyn hailey hal hamza hank hannah hans harlan harold harper harriet harriett
harry harvey hassan hattie hazel heather hector heidi helen helena henry herbert herman herminia hilda hiroshi hoa
hollis holly homer horace howard howie hubert hugo hui humberto huong hussein hyun ian ibrahim ida ifeoma ignacio
igor imani ines inez ingrid ira irene irina iris irma irvin irving isaac isabel isabella isaiah isidro isla ismael
itzel iva ivan ivy jack jackie jackson jacob jacqueline jada jaime jake jamal james jamie jane janet janice jared
jarrod jasmine jason jasper javier jaxon jay jayden jayla jean jeanette jeannette jed jeff jeffrey jen jenn jenna
jennifer jenny jerald jeremiah jeremy jeri jerome jerry jess jesse jessica jesus ji-woo jill jim jimmy jing jo joan
joann joanna jodi joe joel johanna john johnny jolene jon jonas jonathan joni jordan jorge jose josefina joseph
josephine josh joshua josiah josie joyce juan juana juanita judith judy julia julian juliana julie julio justin
kaitlyn kaleb kara karen kari karim karina karl karla kasey kat kate katelyn katherine kathi kathleen kathryn kathy
katie katrina katya kavita kayla keiko keisha keith kelly kelsey ken kenji kenneth kent keri kerri kerry kev kevin
khalid kim kimberley kimberly kinsley kip kirk klaus kofi kris krista kristen kristin kristina krzysztof kurt kwame
kyle kylee kylie lacey lakisha lakshmi lance landon lara larry latasha latonya latoya laura lauren laurie lawrence
layla leah lee leigh leila leilani lena lenny leo leola leon leona leonard leonel leroy leslie lester leticia levi
lewis lexi liam lidia lila lillian lin linda lindsay lindsey lindy ling linh lisa liz lloyd logan lois lola lonnie
lorena lorenzo loretta lori lorraine lou louis louise lourdes lowell luca lucas lucia lucille lucy ludmila luis
luisa luke lula lupe lupita luther luz lydia lyle lynn mabel mackenzie maddie maddox madeline madison mae magdalena
maggie mahmoud malik mamie mandy manuel marc marcela marcella marcia marco marcos marcus margaret margarita marge
margie margot maria mariah mariam marian mariana marianne maribel maricela marie marilyn mario marion marisela
marisol marissa marjorie marla marlene marlon marsha marta martha martin marty marva marvin mary maryann mason mateo
matilde matt matthew mattie maureen maurice max maxine maya meera meg megan mei mel melanie melba melinda melissa
melody melvin mercedes merle micah michael micheal michele michelle mickey miguel mike mila mildred milton min-jun
mindy ming minh minnie miranda miriam misty mitchell mohamed mohammed molly mona monica monique morgan morris
muhammad murray mustafa myra myron myrtle nacho nadia nadine nancy naomi natalia natalie natasha nate nathan
nathaniel ned neha neil nelda nell nellie nelson nettie nevaeh neville ngozi niamh nicholas nicolas nicole nikhil
nikolai nina noah noemi nolan nora norm norma norman norris octavio odessa oksana olga oliver olivia ollie omar opal
ophelia oralia orville oscar osvaldo otis owen pablo padraig paige paloma pam pamela pancho paola paolo parker
patrice patricia patrick patsy patti patty paul paula paulette pauline pearl pedro peggy penny perry peter peyton
phil philip phillip phoebe phyllis pilar piotr piper pooja preston priscilla priya quentin quinn rachel rafael rahul
raj rajesh ralph ramiro ramon ramona ramsey randall randi randy raquel rashid raul ravi ray raymond reagan reba
rebecca reed refugio regina reginald rene renee reuben rex reyna rhoda rhonda ricardo richard rick ricki ricky
rigoberto riley rita robbie robert roberto robin rocio rocky rodney rodolfo rodrigo rogelio roger rohan roland roman
ron ronald rosa rosalie rosalind rosalinda rosanne rosario rose rosemarie rosemary rosie rowena roxanne roxie roy
royce roz ruben ruby rudy rufus russ russel russell ruth ryan ryder sabrina sadie sally salvador sam samantha samir
samira samuel sandra sandy sanjana sanjay santiago sara sarah sasha saul savannah sawyer scott sean sebastian sergei
sergio seth shana shane shanna shannon shari sharon shaun shauna shawn sheila shelby shelia shelley shelly sherman
sherri sherry sheryl shirley sid sierra silas silvestre silvia simon sinead siobhan skylar socorro sofia sonia
soo-jin sophia sophie spencer stacey stacy stan stanley stella steph stephanie stephen steve steven stewart stu
stuart sue sunil sunita suresh susan susana suzanne sven svetlana sylvia tabitha tamara tamera tamika tammy tanner
tanya tara tatiana taylor ted teddy teresa terrance terrell terrence terri terry tess tessa thad thelma theo
theodore theresa theron thi thomas thuy tia tiffany tim timothy tina todd tom tomas tomasa tommy toni tony tonya
tracey traci tracie tracy trang travis trent trevor tricia trinity trish tristan troy trudy tuan ty tyler tyrone
tyson ulises valarie valentina valeria valerie vance vanessa vaughn velma vera verna vernice vernon veronica vic
vicente vicki victor victoria vijay vikram viktor vincent viola violet virgilio virginia viv vivian vladimir vonda
wade wallace walt walter wanda warren wayne wei wendell wendy wes wesley whitney wilbert wilbur wilfred willa
willard william willie willow wilma winifred winnie winston woodrow wyatt xander xavier ximena xin xiomara yadira
yasmin yesenia yolanda yuki yuri yusuf yvette yvonne zach zachary zack zainab zara zelda zoe zulema
`;

/** Given names that are also words of an office: they count only before a family name and in capitals. */
const ALSO_WORDS = `art bill brook chase chip christian crown cliff dale dean drew earnest faith frank gene glen grace
grant gray guy herb hope hunter iris jan joy june mark may melody miles norm pat pearl penny ray rich rob rose ross
blanca luz dulce socorro refugio concepcion celeste flora ira ty tia trinity sierra destiny amber crystal misty angel royal rusty skip sterling sue summer victor ward will wade`;

export const GIVEN_NAMES: ReadonlySet<string> = listed(FREQUENT);
export const NAMES_AND_WORDS: ReadonlySet<string> = listed(ALSO_WORDS);
