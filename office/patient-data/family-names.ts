import { listed } from './listed.ts';

/** Family names that are frequent in the United States (public fact: Census Bureau, 2010 surnames), our selection. */
export const FAMILY_NAMES: ReadonlySet<string> = listed(`
abbott acevedo acosta adams adeyemi aguilar aguirre ahmed akhtar alexander alfaro ali allen allison alvarado alvarez
anderson andrade andrews anthony aragon armstrong arnold arroyo atkins austin avila ayala bailey baker ballard banks
barber barker barnes barnett barrera barrett barron barton bates bauer beck becker bell benitez bennett benson berg
bishop black blair blake blanchard blevins bond booker bowen bowers bowman boyd bradford bradley brady brandt
brennan brewer briggs brock brooks brown browning bryant buchanan buckley bullock burke burnett burns burton bush
butler byrd cabrera cain calderon caldwell cameron campbell campos cannon cantu cardenas carey carlson carpenter
carr carroll carson carter casey castillo castro cervantes chambers chan chandler chang chapman chase chaudhary
chavez chen cho choi christensen chung clark clarke clayton clements cline cobb cochran cohen cole coleman collins
combs compton conley conner conrad contreras conway cook cooper cordova corona correa cortes cortez costa cox craig
crawford cruz cummings cunningham curtis dalton dang daniel daniels daugherty davenport davidson davis dawson dean
decker dejesus delacruz delarosa deleon delgadillo delgado dennis desai diaz dickerson dillon dinh dixon dodson
dominguez donaldson donovan dougherty doyle drake dudley duffy duke duncan dunn duong duran dyer eaton edwards
elliott ellis english escobar esparza espinoza esquivel estrada evans farley farmer farrell felix ferguson fernandez
fields figueroa finley fisher fitzgerald fitzpatrick fleming fletcher flores floyd flynn foley ford foster fox
franco frank franklin frazier freeman friedman frost fry fuentes fuller gaines galindo gallagher gallegos galvan
gamble garcia gardner garner garrett garrison garza gates gentry george gibbs gibson gilbert giles gill gilmore
glass glenn glover golden gomez gonzales gonzalez good goodman goodwin gordon gould graham grant graves gray green
greene greer gregory griffin griffith grimes gross guerra guerrero guevara gupta gutierrez guzman haddad hahn haley
hall hamilton hammond hampton hancock hanna hansen hanson hardin harding hardy harmon harper harrell harrington
harris harrison hart harvey hatfield hawkins hayes haynes heath hebert henderson hendricks henry hensley herman
hernandez herrera herring hess hester hickman hicks higgins hill hinton ho hobbs hodge hodges hoffman hogan holden
holder holland holloway holmes holt hong hood hoover hopkins horn horne horton house houston howard howe howell hsu
huang hubbard huber hudson huff huffman hughes hull humphrey hunt hurley hurst hussain hutchinson huynh hwang ibarra
ingram ivanov iyer jackson jacobs jacobson james jarvis jefferson jenkins jennings jensen jimenez johns johnson
johnston jones jordan joseph joshi joyce juarez jung kane kang kapoor kaufman kaur keith keller kelley kelly kemp
kennedy kent kerr key khan khoury kim king kirby kirk klein kline knapp knight knox koch kowalski kozlov kramer
krueger kumar kwon lai lam lamb lambert landry lane lang lara larsen larson lau lawrence lawson le leach leblanc lee
leon leonard lester levy lewis li lim lin lindsey little liu livingston lloyd logan long lopez love lowe lowery
lozano lucas lucero lugo luna luong ly lynch lyons macdonald macias mack madden maddox mahmoud mahoney mai maldonado
malik malone mann manning marin marks marquez marsh marshall martin martinez mason massey mathews mathis matthews
maxwell may mayer maynard mayo mays mcbride mccall mccann mccarthy mccarty mcclain mcclure mcconnell mccormick mccoy
mccullough mcdaniel mcdonald mcdowell mcfarland mcgee mcgrath mcguire mcintosh mcintyre mckay mckee mckenzie
mckinney mclaughlin mclean mcmahon mcmillan mcneil mcpherson meadows medina mehta mejia melendez melton mendez
mendoza mensah mercado mercer merritt meyer meyers michael middleton miles miller mills miranda mishra mitchell
molina montgomery montoya moody moon mooney moore morales moran moreno morgan morris morrison morrow morse morton
moses mosley moss moyer mueller mullen mullins munoz murillo murphy murray myers nair nash nasser navarro neal
nelson newman newton ng ngo nguyen nichols nicholson nielsen nixon noble nolan norman norris norton novak nowak
nunez obrien ochoa oconnell oconnor odom odonnell oh okafor okonkwo oliver olson oneal oneill orozco ortega ortiz
osborn osborne osei owens pace pacheco padilla page pak palmer park parker parks parrish parsons pate patel patrick
patterson patton paul payne pearson peck pena pennington perez perkins perry peters petersen peterson petrov petty
pham phan phelps phillips pierce pineda pittman ponce poole pope popov porter potter potts powell pratt preston
price proctor pruitt pugh quinn quintero quiroz ramirez ramos ramsey randall randolph rangel rao rasmussen ray
raymond reddy reed reese reid reilly reyes reyna reynolds rhodes rice rich richard richards richardson richmond
riddle riggs riley rios ritter rivas rivera roach robbins roberts robertson robinson robles rocha rodgers rodriguez
rogers rojas rollins roman romero rosales rosario rose ross roth rowe rowland roy rubio ruiz rush russell russo ryan
salas salazar saleh salgado salinas sampson sanchez sanders sandoval santiago santos sato saunders savage sawyer
schaefer schmidt schmitt schneider schroeder schultz schwartz scott sellers serrano sexton shaffer shah shannon
sharma sharp shaw shelton shepard shepherd sheppard sherman shields shin short siddiqui sierra silva simmons simon
simpson sims singh skinner sloan small smith snow snyder solis song sosa soto sparks spears spencer stafford stanley
stanton stark steele stein stephens stephenson stevens stevenson stewart stokes stone stout strickland strong suarez
sullivan summers sutton suzuki swanson sweeney tanaka tang tapia tate taylor terrell terry tesfaye thomas thompson
thornton todd torres townsend tran travis trevino trujillo truong tsai tucker turner tyler underwood valdez valencia
valentine valenzuela vance vang vargas vasquez vaughan vaughn vazquez vega velasquez velez verma villa villanueva
vincent vinson vo vu vuong wade wagner walker wallace walls walsh walter walters walton wang ward ware warner warren
washington waters watkins watson watts weaver webb weber weeks weiss welch wells west wheeler whitaker white
whitehead whitney wiggins wilcox wiley wilkerson wilkins wilkinson williams williamson willis wilson winters wise
wolf wolfe wong wood woodard woods woodward wright wu wyatt xiong yamamoto yang yates yoder yoon young yu zamora
zavala zhang zimmerman zuniga
zhao bao lu gao zhu guo luo xu zheng xie deng feng cai peng yuan dong jiang shen fang yao dai mao
romano russo marino greco ferrari bianchi esposito schmid kaminski lewandowski wisniewski papadopoulos nikolaidis petrosyan grigoryan hakobyan
kimura ito kobayashi watanabe saito nakamura takahashi abdi mohamud omar hassan farah bello eze nwosu mwangi kamau diallo
`);
