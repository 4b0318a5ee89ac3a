// Given names: the 1111 commonest of the 1990 US Census (public domain) that are no place or word, and 540 of our own.
/// Given names that news is full of, in lower case: what follows one is a family name, not a place.
enum GivenNames {
  static let words = """
    aaron antony anthony yulia yuri zaria tedros abdallah abdel abdelaziz abdelkader abdelmalek abderrahmane abdirahman abdou
    abdoul abdoulaye abdul abdullah abel abigail abou aboubacar abraham abu abubakar ada
    adam adama addie adele adeline adrian adriana adrien adrienne agathe agnes agnès ahmad
    ahmat ahmed aida aimee alain alan alban albert alberta alberto alejandro alessandro alex
    alexander alexandra alexandre alexei alexeï alexis alfonso alfred alfredo ali alice
    alicia aline alioune alisa alisha alison allan allen allison alma alonzo alta alton
    alvin alyssa amadou amanda amandine amara amelia amina aminata amit amos amy amélie ana
    anastasia anatoly anaïs andre andrea andreas andrei andres andrew andreï andré andrés
    andy angela angelica angelina angelo angie anita ann anna anne annette annick annie
    anouar anthony antoine antoinette antonia antonio archie ariane ariel arlene armand
    armando arnaud arnold arthur arturo ashley ashraf aubrey aude audrey aung aurora aurélie
    aurélien austin axel ayatollah aïcha aïssata bachar bakary baptiste barack barbara barry
    bashar basile bassirou bastien beatrice becky belinda ben benazir benito benjamin bennie
    benny benoît bernadette bernard bernice bert bertha bertrand bessie beth bethany betsy
    bette bettie betty beulah beverly bilal bill billie billy bintou blaine blaise blake
    blanca blanche bob bobbie bobby bola bonita bonnie boris bouba boubacar boubakar boyd
    brad bradford bradley brahim brandi brandon brandy brenda brendan brent bret brett brian
    bridget brigitte brittany brittney brooke bruce bruno bryan bryant bryce byron béatrice
    bénédicte caitlin caleb calvin cameron camille candace candice candy cara carine carl
    carla carlo carlos carlton carmela carmen carol carole caroline carolyn carrie carroll
    cary casey cassandra cassie catherine cathy cecelia cecil cecile cecilia cedric celeste
    celia cesar chantal charlene charles charlie charlotte cheick cheikh chelsea cheri
    cherie cherif cheryl chester chinua chris christa christelle christian christiane
    christie christina christine christophe christopher christy chuck chérif cindy claire
    clara clarence clark claude claudia claudine clayton cleo clifford clifton clint clinton
    clyde clémence clément cody colette colin colleen connie conrad constance consuelo cora
    corey corinne cornelius cory courtney craig cristiano cristina curtis cynthia cyril
    cécile cédric célestin céline damian damien damon dan dana daniel danielle danny daouda
    daphne darin darla darlene darnell darrel darrell darren darrin darryl daryl dave david
    dean deanna debbie debora deborah debra delbert delia della delores deloris delphine
    demba demetrius dena deng denis denise dennis denys derek derrick desiree desmond devin
    dewayne dewey dexter diana diane dianna dianne didier dieter dieudonné dilma dina dixie
    djibril djibrill dmitri dmitry dolores domingo dominic dominick dominique don donald
    donna donnie dora doreen doris dorothea dorothy dorthy doug douglas doyle drew driss
    duane dustin dwayne dwight dylan earl earnest ebony ebrahim eddie edgar edith edmond
    edmund edna eduardo edward edwin effie efrain eileen ekaterina elaine elbert eldon
    eleanor elena eli elias elijah elisa elisabeth elise elizabeth ella ellen ellis elmer
    eloise elon elsa elsie elton elva elvira emanuel emil emilio emily emma emmanuel
    emmanuelle emmett enrico enrique eric erica erick erik erika erin erma ernest ernestine
    ernesto ernie ervin erwin esperanza espérance essie estella estelle ester esther ethan
    ethel etta eugene eugenia eugène eula eunice eva evan evelyn everett evgeny evgueni evo
    fabien fabienne fabrice fannie fanny fatima fatou fatoumata faure faustin fay faycal
    faye fayçal felicia felipe felix ferdinand fern fernand fernando fidel fidèle flora
    florian floyd frances francine francis francisca francisco franck franco frank frankie
    franklin françois françoise fred freda freddie freddy frederick fredrick friedrich
    frédéric frédérique fumio félix gabriel gabriela gail gamal garrett garry gary gaston
    gayle gaël gaëlle gene genevieve geneviève geoffrey geoffroy george georges gerald
    geraldine gerard gerardo gerhard germain gertrude ghislaine gilbert gilberto gilles gina
    giorgia giorgio giovanni gisèle giuseppe gladys glenda glenn glenna gloria gnassingbé
    golda goldie goodluck gordon gracie graciela grady grant greg gregg gregory gretchen
    grover grâce grégoire grégory guillaume guillermo gulbuddin gustave gustavo gwen
    gwendolyn gérald gérard günter habib habré hadja hafsat haider hakim hamadi hamadoun
    hamid hamidou hamza hannah hans harley harold haroun harriet harry harvey hassan hassane
    hassoumi hattie hector heidi heinrich helen helena helene helmut henri henrietta henry
    herbert herman hervé hilda hillary hissène homer honoré horace hosni houssein howard hu
    hubert hugh hugo hugues humberto husein hussein hélène ian ibrahim ibrahima ida idriss
    idrissa ignacio igor ilyas imogene imran ina indira inez ingrid innocent iouri ira irene
    irina irma irvin irving isa isaac isabel isabelle ismael ismail ismaël ismaïl issa
    issouf iva ivan iyad jack jackie jaclyn jacob jacqueline jacquelyn jacques jaime jair
    jake jamal james jamie jan jana jane janelle janet janette janice janie janine janis
    jared jasmine jason jasper javier jay jayne jean jeanette jeanne jeannette jeannie jeff
    jeffery jeffrey jenifer jenna jennie jennifer jenny jens jerald jeremiah jeremy jermaine
    jerome jerry jess jesse jessica jessie jesus jewel jewell jill jillian jim jimmie jimmy
    jinping joan joann joanna joanne joao jocelyn jodi jody joe joel joerg joey johann
    johanna john johnathan johnnie johnny jolene jomo jon jonathan jonathon joni jordan
    jorge jose josefina joseph josephine josh joshua josiane josie josé joyce joão joël
    joëlle juan juana juanita judith judy jules julia julian julie julien juliette julio
    julius junior justin justine jérémie jérémy jérôme jörg jürgen kader kadidia kamal kara
    karen kari karim karin karl karla kate katherine kathleen kathryn kathy katie katrina
    kay kayla keisha keith kelley kelli kellie kelly kelsey kelvin ken kendall kendra
    kenneth kenny kent keri kerri kerry kevin khaled khalid khalifa kim kimberley kimberly
    kirk kirsten klaus kofi konstantin krista kristen kristi kristie kristin kristina
    kristine kristopher kristy krystal kurt kwame kyle kylian lacey laetitia lamine lamont
    lana lance larry lassana lassina latasha latonya latoya laura laure laurel lauren
    laurence laurent laurie laverne lawrence leah lee leigh lela leland lena lenora leo
    leola leon leona leonard leonardo leonid leroy lesley leslie lester leticia levi lewis
    lila lillian lillie linda lindsay lindsey lionel lisa lizzie lloyd logan lois lola
    lonnie lora loren lorena lorene lorenzo loretta lori lorna lorraine lottie lou louie
    louis louise lourdes lowell loïc luc lucas lucia lucie lucien lucille lucinda lucy
    ludmila ludovic luigi luis luiz luke lula lupe luther luz lydia lyle lynda lynette lynn
    lynne léa léon léopold mabel mable mack macky madeleine madeline mae maggie mahamadou
    mahamat mahmoud mahmud mahomet mahsa malcolm malick malik mamadou mamady mamie mandy
    manon mansour manuel mao marc marcel marcella marcia marco marcos marcus margaret
    margarita margaux margie marguerite maria mariam mariama marian marianne mariano maribel
    marie marilyn marina marine mario marion marissa marjorie mark markus marla marlene
    marlon marouane marsha marshall marta martha martin martine marty marvin mary maryann
    mateusz mathew mathieu mathilde matt matteo matthew matthieu mattie maud maude maureen
    maurice max maxim maxime maxine mayra maïga megan meghan mehdi melanie melba melinda
    melissa melody melvin mercedes meredith merle mette micah michael micheal michel michele
    micheline michelle michèle mickaël mickey miguel mike mikhail mikhaïl mildred miles
    milton mindy minnie miranda mireille miriam misty mitchell mobutu mohamad mohamed
    mohammad mohammed mokhtar mollie molly mona monica monique monte moon morgan morgane
    morris moses mouammar mouhamed mounir mourad moussa moustapha moïse muhammad muhammadu
    muriel mustafa mustapha mykhailo myra myrna myron mélanie nabil nadia nadine nadège
    nafissatou nana nancy naomi narendra nasser natacha natalia natalie natasha nathalie
    nathan nathaniel nawaz neal neil nell nellie nelson netanyahou nettie neymar ngozi
    nicholas nichole nick nicolas nicole nicolás nikita nikki nikolaï nina noah noel nora
    norma norman noura nouri novak noémie noël océane odette odile ola olaf oleg oleksandr
    olga oliver olivia olivier ollie olusegun omar opal ora orville oscar osman otis otto
    oumar oumou ousmane owen pablo pacifique paige pam pamela paolo park pascal pascale pat
    patrica patrice patricia patrick patsy patti patty paul paula paulette pauline paulo
    pavel pedro peggy penny percy perrine perry pete peter petra petro phil philip philippe
    phillip phyllis pierre pietro piotr polly preston priscilla qassem quentin rachael
    rached rachel rachelle rachid rachida rafael rafic rahul raila rajiv ralph ramadan
    ramiro ramon ramona ramzan randal randall randolph randy rania raphaël raquel rashid
    raul ray raymond raymonde raúl reba rebecca rebekah recep regina reginald rena renaud
    rene renee rené renée reuben rex reynaldo rhonda riad ricardo richard rick rickey ricky
    rita riyad robbie robert roberta roberto robin robyn roch rochelle roderick rodger
    rodney rodolfo rogelio roger roland rolande rolando romain roman ron ronald ronda ronnie
    roosevelt rosa rosalie rosario rose rosemarie rosetta rosie ross roxanne roy royce ruben
    rudolph rudy rufus russel russell ruth ryan rémi rémy sabine sabrina saddam sadie sadio
    said salah salem salif salim salimata sallie sally salvatore sam samantha samir samira
    sammy samuel sandra sandrine sandy sani santos sara sarah sassou satya saul saïd scott
    sean sekou serena serge sergei sergey sergio sergueï seth seydou shana shane shanna
    shannon shari sharon shaun shawn shawna sheila shelby sheldon shelia shelley shelly
    sheri sherman sherri sherrie sherry sheryl shimon shinzo shinzō shirley sidi sidibé
    sidiki sidney silvia silvio simon simone solange sondra sonia sonja sonya sophia sophie
    souleymane soumana soumaïla spencer stacey stacie stacy stan stanislas stanley stefan
    stefanie stella stephan stephanie stephen steve steven stewart stuart stéphane stéphanie
    sue suleiman sundar susan susana susanne susie suzanne svetlana sylvain sylvester sylvia
    sylvie sébastien sékou séverine tabitha tamara tami tamika tammie tammy tanya tara tarek
    tariq tasha tatiana taylor ted teddy teodoro terence teresa teri terrance terrell
    terrence terri terry thabo thelma theodore theresa therese thibault thibaut thierry
    thomas théo théodore thérèse tidiane tidjane tiffany tim timmy timothy tina toby todd
    tom tomas tommie tommy toni tony tonya toumani tracey traci tracie tracy travis trent
    trevor tricia trina trisha tristan trudy tyler tyrone uhuru ursula usain uwe valentin
    valentine valerie valérie vanessa velma vera verna vernon veronica vicente vicki vickie
    vicky victor victoria viktor vincent vincenzo viola virgil virginie vital vivian viviane
    vladimir volodymyr véronique wallace walter wanda warren wayne wendell wendy wesley
    whitney wilbert wilbur wilfred wilhelm willard william willie willis wilma wilson
    winifred winnie winston wole wolfgang woodrow xavier xi yacine yacouba yahya yann
    yannick yasser yassine yaya yitzhak yolanda yoshihide youcef younès youssef youssouf
    yoweri yuri yusuf yves yvette yvon yvonne zachary zakaria zeïnab zineb zinedine zoé
    édith édouard élise élodie éloïse émile émilie éric étienne évelyne
    """
}
