/**
 * Given names that are frequent in the United States, of all ages and origins that offices meet,
 * our selection (frequency is public fact: Social Security Administration, "Popular Baby Names").
 */
const FREQUENT = `
aaron abby abigail abraham ada adam adele adrian adriana agnes aidan aiden aisha alan albert alberto alejandra alejandro
alex alexa alexander alexandra alexis alfred alfredo alice alicia allison alma alvin alyssa amanda amber amelia amir amy
ana andre andrea andres andrew andy angel angela angelica anita ann anna anne annette annie anthony antonio april
ariana arlene armando arnold arthur arturo ashley audrey aurora austin ava barbara beatrice beatriz becky belinda
ben benjamin bernard bernice beth bethany betty beverly bianca bob bobby bonnie brad bradley brandi brandon brandy
brenda brent brett brian brianna bridget brittany brooke bruce bryan caleb calvin cameron camila candace carl carla
carlos carmen carol carole caroline carolyn carrie casey catalina catherine cathy cecilia cesar chad charlene charles
charlie charlotte chelsea cheryl chloe chris christian christina christine christopher christy cindy claire clara
clarence claudia clifford clyde cody colin colleen connie connor consuelo corey courtney craig cristina crystal curtis
cynthia daisy daniel daniela danielle danny darlene darrell darren dave david dawn deborah debbie debra denise dennis
derek derrick deshawn destiny devin devon diana diane diego dolores dominic don donald donna doris dorothy doug douglas
duane dustin dwayne dylan earl eddie edgar edith eduardo edward edwin eileen elaine eleanor elena elias elizabeth ella
ellen ellie elsie emily emma emmanuel enrique eric erica erik erika erin ernest ernesto esmeralda esther ethan ethel
eugene eunice eva evan evelyn fatima felicia felipe felix fernando florence francesca frances francis francisco
fred freddie frederick gabriel gabriela gabriella gail gary gavin gene geoffrey george gerald geraldine gerardo gilbert
gina gladys glenda glenn gloria gonzalo gordon greg gregory gretchen guadalupe guillermo gustavo gwendolyn hailey hannah
harold harriet harry hassan hazel heather hector heidi helen henry herbert herman hilda holly howard hugo ian ibrahim
ignacio imani irene iris irma isaac isabel isabella isaiah ismael ivan jack jackie jackson jacob jacqueline jaime jake
jamal james jamie jane janet janice jared jasmine jason javier jay jayden jean jeanette jeff jeffrey jenna jennifer
jenny jeremiah jeremy jerome jerry jesse jessica jesus jill jim jimmy jo joan joann joanna jodi joe joel john johnny
jon jonathan jordan jorge jose joseph josephine joshua joyce juan juana juanita judith judy julia julian juliana julie
julio justin kaitlyn karen karina karl kate katherine kathleen kathryn kathy katie katrina kayla keith kelly kelsey ken
kenneth keisha kent kerry kevin khalid kim kimberly kirk krista kristen kristin kristina kyle lakisha larry latasha
latoya laura lauren laurie lawrence leah lee leo leon leonard leroy leslie leticia lewis liam lila lillian linda
lindsay lindsey lisa lloyd logan lois lonnie lori lorraine louis louise lourdes lucas lucia lucille lucy luis luisa luke
lupe lupita lydia lynn mackenzie madeline madison malik manuel marc marcia marco marcos marcus margaret margarita maria
mariah mariana maribel marie marilyn mario marion marisol marissa marjorie marlene marsha marta martha martin marvin
mary mason mateo matt matthew maureen maurice max megan melanie melinda melissa mercedes michael michele michelle
miguel mike mildred minnie miranda miriam misty mitchell mohamed mohammed molly monica monique morgan muhammad myra
myrtle nancy naomi natalia natalie natasha nathan nathaniel neil nelson nicholas nicolas nicole nina noah nora norma
norman octavio olga oliver olivia omar opal oscar owen pablo paige pam pamela patricia patrick patsy patti paul paula
pauline pearl pedro peggy penny peter phil philip phillip phyllis priscilla priya rachel rafael ralph ramon ramona
randall randy raquel raul ray raymond rebecca regina reginald rene renee rhonda ricardo richard rick ricky rita
robert roberto robin rocio rodney rodrigo roger roland ron ronald rosa rosalie rosario rose rosemary roxanne roy ruben
ruby rudy russell ruth ryan sabrina salvador sally sam samantha samuel sandra sandy santiago sara sarah saul scott sean
sebastian sergio seth shane shannon sharon shaun shawn sheila shelby shelley sherri sherry shirley sierra silvia simon
sofia sonia sophia sophie stacey stacy stanley stephanie stephen steve steven stuart sue susan suzanne sylvia tamara
tamika tammy tanya tara taylor ted teresa terrance terrell terrence terri terry thelma theodore theresa thomas tiffany
tim timothy tina todd tom tomas tommy toni tony tonya tracey traci tracy travis trevor trinity troy tyler tyrone valentina
valeria valerie vanessa vera vernon veronica vicki victor victoria vincent viola violet virginia vivian wade wallace
walter wanda warren wayne wendy wesley whitney willard william willie xavier ximena yesenia yolanda yvette yvonne
zachary zoe
`;

/** Given names that are also words of an office: they count only before a family name and in capitals. */
const ALSO_WORDS = `art bill brook chase chip christian crown cliff dale dean drew earnest faith frank gene glen grace
grant gray guy herb hope hunter iris jan joy june mark may melody miles norm pat pearl penny ray rich rob rose ross
royal rusty skip sterling sue summer victor ward will wade`;

const listed = (words: string) => new Set(words.trim().split(/\s+/));

export const GIVEN_NAMES: ReadonlySet<string> = listed(FREQUENT);
export const NAMES_AND_WORDS: ReadonlySet<string> = listed(ALSO_WORDS);

/** Family names that are frequent in the United States (public fact: Census Bureau, 2010 surnames), our selection. */
export const FAMILY_NAMES: ReadonlySet<string> = listed(`
acosta adams aguilar aguirre alexander allen alvarado alvarez anderson andrews armstrong arnold avila bailey baker
barnes bell bennett black boyd bradley brooks brown bryant burke burns butler cabrera calderon campbell campos cardenas carlson
carpenter carroll carter castillo castro cervantes chan chavez chen cho choi clark cole coleman collins contreras cook cooper
cortez cox cruz cunningham daniels davis delacruz delgado delgadillo diaz dixon dominguez duncan dunn edwards elliott ellis
escobar espinoza estrada evans ferguson fernandez figueroa fisher flores ford foster fox franklin freeman fuentes
garcia gardner garza gibson gomez gonzales gonzalez gordon graham gray green greene griffin guerrero gutierrez guzman hall
hamilton hansen harper harris harrison hart hawkins hayes henderson henry hernandez herrera hicks hill hoffman holmes
howard huang hudson hughes huynh hunt ibarra jackson jacobs james jenkins jensen jimenez johnson johnston jones jordan juarez kelley
kelly kennedy khan kim king knight lane larson lawrence lawson lee leon lewis li lin liu long lopez lowe luna lynch marquez
marshall martin martinez mason matthews mcdonald medina mejia mendez mendoza meyer miller mills miranda mitchell molina montgomery
montoya moore morales moreno morgan morris morrison mueller munoz murphy murray myers navarro nelson newman ng nguyen nichols
nunez obrien ochoa olson oliver orozco ortega ortiz owens pacheco padilla palmer park parker patel patterson payne pena perez perkins
perry peters peterson pham phillips pierce porter powell price quintero quiroz ramirez ramos ramsey reed reid reyes reynolds rice richards
richardson rios rivas rivera roberts robertson robinson robles rodriguez rogers rojas romero rosales ross ruiz russell ryan
salas salazar salinas sanchez sanders sandoval santiago santos schmidt schneider schultz scott serrano shaw silva simmons
simpson singh smith snyder solis soto spencer stephens stevens stewart stone suarez sullivan tanaka taylor thomas thompson torres tran
trevino trujillo tucker turner valdez valencia vargas vasquez vazquez vega velasquez velez villa villanueva wagner walker wallace wang
ward warren washington watkins watson weaver webb weber welch wells wheeler white williams williamson willis wilson wong wood woods
wright wu yang young zamora zavala zhang
`);
