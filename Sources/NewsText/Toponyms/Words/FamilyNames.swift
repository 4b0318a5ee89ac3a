// Family names: the commonest 1079 of the 1990 US Census (public domain); many are places as well.
/// Family names of English-language news, in lower case: a reason to doubt a place, no more.
enum FamilyNames {
  static let words = """
    abbott acevedo acosta adams adkins aguilar aguirre akers albert alexander alford allen
    allison alston alvarado alvarez andersen anderson andrews anthony archer armstrong
    arnold arroyo ashley atkins atkinson austin avery avila ayala ayers bacon bailey baird
    baker baldwin ball ballard banks barber barker barlow barnes barnett barr barrera
    barrett barron barry bartlett barton bass bates battle bauer baxter beach bean beard
    beasley beck becker belcher bender benjamin bennett benson bentley benton berg berger
    bernard berry best bird bishop black blackburn blackwell blair blake blanchard bland
    blankenship blanton blevins boggs bolton bond bonner booker boone booth boucher bowen
    bowers bowman boyce boyd boyer boyle bradford bradley bradshaw brady branch brandt bray
    brennan brewer bridges briggs bright britt brock brooks brown browning bruce bryan
    bryant buchanan buck buckley buckner bullock bunch burch burgess burke burks burnett
    burns burris burt burton bush butler byers byrd cabrera cain calderon caldwell calhoun
    callahan camacho cameron camp campbell campos cannon cantrell cantu cardenas carey
    carlson carney carpenter carr carrillo carroll carson carter carver case casey cash
    castaneda castillo castro cervantes chamberlain chambers chan chandler chaney chang
    chapman charles chavez chen cherry childers childress childs christensen christian
    church clark clarke clayton clements clemons cline cobb cochran coffey cohen cole
    coleman collier collins colon combs compton conley conner connor conrad contreras conway
    cook cooke cooley cooper copeland cortez costa cote cotton covington cowan cox craft
    craig crane crawford crosby cross crowe crowley cruz cummings cunningham curry curtis
    dailey dalton daniel daniels daugherty davenport david davidson davies davis dawson day
    dean decker dejesus delacruz delaney deleon delgado dennis diaz dickerson dickson
    dillard dillon dixon dodd dodson dominguez donaldson donovan dorsey dotson dougherty
    douglas downs doyle drake dudley duffy duke duncan dunlap dunn duran durham dye dyer
    eaton edwards elder elliott ellis ellison emerson england english erickson espinoza
    estes estrada evans everett ewing farley farmer farrell faulkner felix ferguson
    fernandez ferrell fields figueroa finch finley fischer fisher fitzgerald fitzpatrick
    fleming fletcher flores flowers floyd flynn foley forbes ford foreman foster fowler fox
    francis franco frank franklin franks frazier frederick freeman french friedman frost fry
    frye fuentes fuller fulton gaines gallagher gallegos galloway galvan gamble garcia
    gardner garner garrett garrison garza gates gay gentry george gibbs gibson gilbert giles
    gill gillespie gilliam gilmore glass glenn glover goff gomez gonzales gonzalez good
    goodman goodwin gordon goss gould graham grant graves gray green greene greer gregg
    gregory griffin griffith griggs grimes gross guerra guerrero guthrie gutierrez guzman
    haas hahn hale haley hall hamilton hammond hampton hancock haney hanna hansen hanson
    hardin harding hardy harmon harper harrell harrington harris harrison hart hartley
    hartman harvey hatcher hatfield hawkins hayden hayes haynes hays head hebert helms
    henderson hendricks hendrix henry hensley henson herman hernandez herrera herring hess
    hester hewitt hickman hicks higgins hill hines hinton hobbs hodge hodges hoffman hogan
    holcomb holden holder holland holley holloway holman holmes holt hood hooper hoover
    hopkins hopper horn horne horton house howard howe howell hubbard huber hudson huff
    huffman hughes hull humphrey hunt hunter hurley hurst hutchins hutchinson hyde ibarra
    ingram irwin jackson jacobs jacobson james jamison jarvis jefferson jenkins jennings
    jensen jimenez johns johnson johnston jones jordan joseph joyce joyner juarez justice
    kane kaufman keith keller kelley kelly kemp kendall kendrick kennedy kent kerr key kidd
    kim kinney kirby kirk kirkland klein kline knapp knight knowles knox koch kramer lake
    lamb lambert lancaster landry lane lang langley lara larsen larson law lawrence lawson
    leach leblanc lee leon leonard lester levine levy lewis lindsay lindsey little
    livingston lloyd lockhart logan lopez lott lowe lowery lozano lucas lucero lugo luna
    lutz lynch lynn lyons macdonald macias mack mackey madden maddox magee mahoney maldonado
    malone mann manning marks marquez marsh marshall martin martinez mason massey mathews
    mathis matthews maxwell mayer mayfield maynard mayo mays mcallister mcbride mccall
    mccann mccarthy mccarty mcclain mcclure mcconnell mccormick mccoy mccray mccullough
    mcdaniel mcdonald mcdowell mcfadden mcfarland mcgee mcgowan mcguire mcintosh mcintyre
    mckay mckee mckenzie mckinney mcknight mclaughlin mclean mcleod mcmahon mcmillan mcneil
    mcpherson meadows medina meeks mejia melendez melton mendez mendoza mercado mercer
    merrill merritt meyer meyers michael middleton miles miller mills minor miranda mitchell
    molina monroe montgomery montoya moody moon mooney moore mora morales moran moreno
    morgan morin morris morrison morrow morse morton moser moses mosley moss mueller mullen
    mullins munoz murphy murray myers nash navarro neal nelson newell newman newsome newton
    nguyen nichols nicholson nielsen nieves nixon noble noel nolan norman norris norton
    nunez obrien ochoa oconnell oconnor odell odom odonnell oliver olsen olson oneal oneil
    oneill orozco orr ortega ortiz osborn osborne owen owens pace pacheco padilla page
    palmer park parker parks parrish parsons pate patel patrick patterson patton paul payne
    pearce pearson peck pena pennington perez perkins perry peters petersen peterson petty
    phelps phillips pickett pierce pittman pitts polk pollard poole pope porter potter potts
    powell powers pratt preston proctor pruitt pryor puckett pugh quinn ramirez ramos ramsey
    randall randolph rangel rankin rasmussen ratliff ray raymond reed reese reeves reid
    reilly reyes reyna reynolds rhodes rice richard richards richardson richmond riddle
    riggs riley rios rivas rivera rivers roach robbins roberson roberts robertson robinson
    robles rocha rodgers rodriguez rodriquez rogers rojas rollins roman romero rosa rosado
    rosales rosario rose ross roth rouse rowe rowland roy ruiz rush russell russo rutherford
    rutledge ryan salas salazar salinas sampson sanchez sanders sandoval sanford santana
    santos sargent saunders savage sawyer schaefer schmidt schneider schroeder schultz
    schwartz scott sears sellers serrano sexton shaffer shannon sharp sharpe shaw shea
    shelton shepard shepherd sheppard sherman shields shirley shoemaker short silva simmons
    simms simon simpson sims singleton skinner slater slaughter sloan small smart smith
    snider snow snyder solis solomon sosa soto sparks spears spence spencer springer
    stafford stanley stanton stark steele stein stephens stephenson stevens stevenson
    stewart stinson stokes stone stout strickland strong stuart suarez sullivan summers
    sutton swain swanson sweeney sweet sykes talley tanner tate tatum taylor terrell terry
    thomas thompson thornton tillman todd torres townsend tracy tran travis trevino trujillo
    tucker turner tyler tyson underwood valdez valentine valenzuela vance vang vargas
    vasquez vaughan vaughn vazquez vega velasquez velazquez velez villa villanueva
    villarreal vincent vinson wagner walden walker wall wallace waller walls walsh walter
    walters walton wang ward ware warner warren washington waters watkins watson watts
    weaver webb weber webster weeks weiss welch wells werner west wheeler whitaker white
    whitehead whitfield whitley whitney wiggins wilcox wilder wiley wilkerson wilkins
    wilkinson william williams williamson willis wilson winter winters wise witt wolf wolfe
    womack wong wood woodard woods woodward wooten workman wright wyatt wynn yang yarbrough
    yates york young zamora zimmerman
    """
}
