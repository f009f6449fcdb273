import { listed } from './listed.ts';

/** Family names that are frequent in the United States (public fact: Census Bureau, 2010 surnames), our selection. */
export const FAMILY_NAMES: ReadonlySet<string> = listed(`
abbott abdi acevedo acosta adams adeyemi adkins aguilar aguirre ahmed akhtar albright aldridge alexander alfaro ali
allen allison alston alvarado alvarez amato ames ammons andersen anderson andrade andrews anthony applegate aragon
arias armenta armstrong arnold arreola arroyo ashby asher ashley atkins atkinson austin avery avila ayala ayers
babcock baca bader bailey baird baker balderas baldwin ballard ballesteros banks bao barajas barber barclay barker
barlow barnes barnett barraza barrera barrett barron barton bates bauer bautista baxter beard beasley beattie
beaulieu beck becker bell bello beltran bender benitez bennet bennett benoit benson berg bernal bernstein betancourt
bianchi bickford bingham birch bishop black blackburn blackwell blair blake blanchard blevins blum bolton bond
booker bosch boucher bowen bowers bowman boyce boyd boyer boyle bradford bradley brady brandt braun brennan
brewer brewster briggs briones brito britt brock brooks brower brown browning bruce bruno bryant bryson buchanan
buckley bullock burch burgess burke burkett burnett burnham burns burton busch bush bustamante butler byers byrd
cabrera cahill cai cain calderon caldwell callahan camacho camarillo cameron campbell campos cannon cantrell cantu
carbajal cardenas cardona carey carlson carmona carpenter carr carranza carroll carson carter carver casey castaneda
castellanos castillo castro ceja celis centeno cervantes chacon chambers chan chandler chaney chang chapman charles
chase chaudhary chavez chen cheng cho choi christensen chu chung cisneros clark clarke clayton clements clemons
clifford cline cobb cochran coffey coffman cohen cole coleman collins combs compton conklin conley conner connolly
conrad contreras conway cook cooper corcoran cordova cornejo coronado correa corrigan cortes cortez costa cox
coyle craig cramer crane crawford crowley cruz cuevas culver cummings cunningham currie curry curtis dahl dai dalton
daly dang daniel daniels daugherty davenport davidson davila davis dawson dean decker dejesus delacruz delarosa
delatorre deleon delgadillo delgado deluca deng dennis denton derosa desai devine diallo diaz dickerson dickson
diehl dillon dinh dixon dodson dominguez donahue donaldson dong donnelly donovan dorsey dougal dougherty downey
doyle drake duarte dudley duffy duke dumas dunbar duncan dunlap dunn duong dupree duran durham dyer eastman eaton
echeverria eckert edwards eldridge elliott ellis emerson english enriquez erickson ervin escobar esparza espinoza
esposito esquivel estrada evans everett ewing eze fang farah farley farmer farrell faulkner feldman felix felton
feng ferguson fernandez ferrari ferrell fields figueroa finley fischer fisher fitch fitzgerald fitzpatrick flanagan
flanders fleck fleming fletcher flores floyd flynn foley folger forbes ford foster fowler fox franco frank franklin
fraser frazier frederick freeman friedman frost fry fuentes fuller fulton gagnon gaines galindo gallagher gallardo
gallegos galloway galvan gamble gamboa gao gaona garber garcia gardner garner garrett garrison garza gaston gates
geiger gentile gentry george gerber gibbons gibbs gibson gilbert giles gill gilliam gilmore ginsberg glass glenn
glover goins goldberg golden goldman goldstein gomez gonzales gonzalez good goodman goodwin gordillo gordon gould
grady graham granados grant graves gray greco green greenberg greene greenwood greer gregory griffin griffith
grigoryan grimes gross grubbs guerra guerrero guevara guidry guillen gunn guo gupta gustafson gutierrez guzman haas
haddad hager hahn haines hakobyan haley hall hamilton hamlin hammond hampton hancock hanley hanna hannah hansel
hansen hanson hardin harding hardy hargrove harlan harmon harper harrell harrington harris harrison hart harvey
hassan hatcher hatfield hawkins hayden hayes haynes hays healy heath hebert heller henderson hendricks hendrix
hennessy henning henry hensley herman hernandez herrera herring herrmann hess hester hickey hickman hicks hidalgo
higgins hill hinojosa hinton hirsch ho hoang hobbs hobson hodge hodges hodgson hoff hoffman hogan holbrook holden
holder holland hollis holloman holloway holman holmes holt homan hong hood hoover hopkins horn horne horton house
houston howard howe howell hoyt hsu huang hubbard huber hudson huff huffman hughes hull humphrey hunt hurley hurst
hurtado hussain hutchins hutchinson huynh hwang hyatt ibarra infante ingram irvin irving irwin isaac ito ivanov ivey
iyer jackson jacobs jacobson james jamison jaramillo jarrett jarvis jefferson jeffery jeffries jenkins jennings
jensen jewell jiang jimenez jimerson johns johnson johnston jones jordan joseph joshi joyce juarez jung kamau
kaminski kane kang kaplan kapoor katz kaufman kaur kearney keene kehoe keith keller kelley kelly kemp kendall
kendrick kennedy kenny kent kerr kessler key khan khoury kilgore kim kimball kimbrough kimura king kinney kinsey
kirby kirk kirkland kirkpatrick klein kline knapp knight knowles knox kobayashi koch koenig kolb kowalski kozlov
kramer krause krueger kuhn kumar kurtz kwon lacey lai laird lam lamb lambert lancaster landis landry lane lang
langley lara larkin larsen larson latham lau lawrence lawson layton le leach leblanc ledesma ledford lee lehman
lemus lenz leon leonard lester levin levine levy lewandowski lewis li lim lin lindgren lindqvist lindsey little liu
livingston lloyd locke lockhart lockwood logan lomax long longoria lopez lott love lovell lowe lowery lozano lu
lucas lucero lugo lujan luna lund luo luong luther lutz ly lynch lyons macdonald macias mack mackey madden maddox
madrigal magana maher mahmoud mahoney mai maldonado malik malloy malone mancini mann manning manzo mao marcus marin
marino marks marquez marroquin marsh marshall martin martinez mason massey mateo mathews mathis matthews maxwell may
mayer mayfield maynard mayo mayorga mays mcbride mccabe mccain mccall mccann mccarthy mccarty mcclain mcclure
mcconnell mccormick mccoy mccracken mccullough mcdaniel mcdermott mcdonald mcdowell mcfarland mcgee mcgowan mcgrath
mcgraw mcguire mcintosh mcintyre mckay mckee mckenna mckenzie mckinney mcknight mclaughlin mclean mcleod mcmahon
mcmanus mcmillan mcnally mcnamara mcneil mcpherson mcqueen meade meadows mears medina medrano meeks mehta mejia
melendez melton mendez mendoza mensah mercado mercer mercier merritt messina metcalf meyer meyers michael michaels
michel middleton miles miller milligan mills miranda mishra mitchell mohamud mojica molina molnar monroe monson
montano monte montes montgomery montiel montoya moody moon mooney moore morales moran moreau moreland moreno
morgan morris morrison morrow morse morton moses mosley moss mott moya moyer mueller mullen muller mullins muniz
munoz munson murdock murillo murphy murray mwangi myers nadeau nair nakamura naranjo nash nasser navarro neal neely
neff nelson newell newkirk newman newsome newton ng ngo nguyen nichols nicholson nickerson nielsen nieto nieves
nikolaidis nixon noble noel nolan nolasco norman norris northrup norton novak nowak nunez nwosu oakley obrien ochoa
oconnell oconner oconnor odom odonnell ogden oh okafor okonkwo olivares oliver olsen olson olvera omar oneal oneil
oneill orellana orourke orozco ortega ortiz osborn osborne osei osorio otero otoole ott owens pace pacheco padilla
page pak palacios palma palmer papadopoulos paredes park parker parks parra parrish parsons pate patel patrick
patterson patton paul payne pearce pearson peck pelletier pena peng pennington peralta percy perdue perez perkins
perry peters petersen peterson petrosyan petrov pettit petty pfeifer pfeiffer pham phan phelps phillips pickett
pierce pike pineda pinto pittman pitts plummer polanco pollard pollock ponce poole pope popov porter portillo potter
potts powell prado prather pratt preston price pritchard proctor pruitt puckett pugh pulido purcell quach quezada
quiles quinn quintero quiroz rader radford rahman raines rainey ralston ramirez ramos ramsey randall randolph rangel
rankin rao rasmussen ratliff rausch ray raymond redding reddy redmond reed reese reeves reid reilly reinhardt
renteria restrepo reyes reyna reynolds rhodes rice rich richard richards richardson richmond riddle ridley riggs
riley rinaldi rios ripley ritchie ritter rivas rivera rizzo roach robbins roberson roberts robertson robinson robles
rocco rocha rodgers rodriguez rogers rojas rollins roman romano romero roper rosales rosario rose rosen rosenberg
rosenthal ross rossi roth rouse rowe rowland rowley roy rubin rubio rudolph ruiz rush russell russo rutherford
rutledge ryan saavedra saenz saito salas salazar salcedo saldana saldivar saleh salgado salinas salter sampson
samuels sanchez sandberg sanders sandoval sandoz santiago santos sargent sato satterfield sauer saunders savage
sawyer schaefer schafer schaffer scherer schmid schmidt schmitt schneider schofield schreiber schroeder schuler
schultz schumacher schwartz scott seitz sellers serna serrano sewell sexton seymour shafer shaffer shah
shannon sharma sharp shaw sheehan shelton shen shepard shepherd sheppard sheridan sherman sherrod shields shin short
shultz sibley siddiqui sierra silva silverman simmons simon simpson sims sinclair singh singleton sizemore skaggs
skinner slater sloan small smiley smith snow snyder solano solis soliz solomon song sorensen sosa soto southard
spangler sparks spaulding spears speer spencer spivey stafford staley stallings stanley stanton stark steele stein
steiner stephan stephens stephenson stevens stevenson stewart stiles stinson stockton stoddard stokes stoll stone
stoner stout stovall strickland strong stroud stubbs sturgill suarez sullivan summers sumner sutton suzuki swain
swanson swartz sweeney takahashi talbot talley tam tanaka tang tanner tapia tate tatum taylor teague tejeda tello
terrell terry tesfaye theriault thibodeaux thigpen thomas thompson thornton thorpe thrasher thurman tierney tillman
timmons tinsley tobin todd tolbert tomlinson toro torres tovar townes townsend tracy trahan trammell tran travers
travis trevino trimble triplett trotter troyer trujillo truong tsai tucker turner tuttle tyler tyson ulrich
underwood upchurch uribe vail valdes valdez valdivia valencia valentin valentine valenzuela vallejo vance vandyke
vanegas vang varela vargas varner vasquez vaughan vaughn vaught vazquez vega velasquez velez verdugo verma vick
vickers vidal vigil villa villalobos villanueva villareal villegas vincent vinson vo vogel voss vu vuong waddell
wade wagner wagoner walden waldron walker wallace wallis walls walsh walter walters walton wang ward warden ware
warner warren washburn washington watanabe waters watkins watson watters watts waugh weathers weaver webb webber
weber weeks weinstein weir weiss welch weller wells wendt werner west westbrook wester whaley wharton wheatley
wheeler whitaker white whitehead whitley whitlock whitman whitney whittaker whitten wick wiggins wilcox wilcoxon
wilder wiley wilhelm wilhite wilkerson wilkins wilkinson willard willett williams williamson willis willoughby
wilson winkler winslow winston winters wise wisniewski witt wolf wolfe wolff womack wong wood woodard woods woodward
wooten worley worthington wray wren wright wu wyatt xie xiong xu yamamoto yanez yang yao yarbrough yates ybarra
yeager yoder yoon yost young yu yuan zamora zapata zarate zavala zeigler zepeda zhang zhao zheng zhu ziegler
zimmerman zuniga
`);
