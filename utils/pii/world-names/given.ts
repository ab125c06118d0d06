import { MORE_NAMES, MORE_WORDS } from './given-more';

/**
 * Given names in lower case and without accents, a language a line.
 *
 * Source: the most frequent names of each country's registry or statistics office (US SSA, ONS, INE, IBGE,
 * INSEE, GfdS, ISTAT, SVB, PSA, Dukcapil and others); a choice, not a copy of a list.
 */
const NAMES = [
  // English
  'harriet beatrix florence penelope rosalind nigella tabitha derek clive nigel alistair barnaby jonathan lachlan angus hamish flynn cooper riley denise trevor melissa holly paige molly poppy freya millie evie ellie maddie naomi leah esme rosie bethany kirsty eilidh ailsa catriona orla roisin deirdre brendan cormac eoin padraig kieron jasmine brianna kaylee destiny alyssa kaitlyn brooke sierra savannah makayla mackenzie haley jenna kelsey shelby cassidy bailey autumn gina tina tammy rhonda wanda bonnie connie vicki sheila peggy marcia yvonne darlene lori dana stacy tracy wendy robin marcus dwayne derek travis corey dustin trent wesley shane brett craig darren neil colin graham gavin nathaniel isaac levi owen dominic malik andre darnell jamal tyrone hugo kaden brady cody colby garrett grayson hudson jackson landon parker preston spencer tanner tucker james john robert michael david william richard joseph thomas christopher daniel matthew anthony donald steven andrew paul joshua kenneth kevin brian george timothy ronald jason edward jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick raymond tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter keith roger terry austin sean gerald carl dylan harold jordan jesse bryan lawrence arthur gabriel bruce logan billy joe alan juan elijah willie albert wayne randy mason vincent liam roy bobby caleb bradley russell lucas oliver harry charlie jake callum connor declan ewan finlay gareth hamish ian jamie kieran lewis nigel oscar rhys simon stuart toby trevor',
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley emma brenda pamela nicole anna samantha katherine christine helen debra rachel carolyn janet maria catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy isabella julia denise amber danielle beverly marilyn brittany charlotte natalie diana kayla alexis tasha chloe fiona gemma georgia imogen isla keira lucy maisie niamh siobhan aoife saoirse ciara sinead zoe',
  'tyrell keisha lorraine tanya gwen latoya lakisha deshawn reggie terrence jerome lamar kendrick trevon tremaine shanice imani aaliyah tamika monique gladys doris mildred ethel bernice gertrude agnes lois marjorie geraldine phyllis marlene charlene arlene colleen maureen eileen noreen grainne cillian seamus rory conor oisin alasdair fraser tamsin owain carys bronwyn rhiannon delores dolores roberta loretta maxine yvette yolanda antoinette bernadette francine jeanette lucille annette rosemarie trisha krista kristin kirsten brittney whitney lindsey lindsay courtney tiffany latasha shaniqua dwight clifford clarence leroy wilbur floyd elmer harvey norman vernon stanley melvin marvin alvin calvin kelvin curtis ernest eugene wallace rodney roderick dominique jermaine jalen jaylen deandre demetrius xavier',
  // African
  'oluwaseun oluwaseyi chinedu ngozi chiamaka chioma adaeze emeka ifeoma obinna uche kwame kofi abena akosua kwabena thandiwe sipho thabo lerato nomvula wanjiru kamau otieno achieng tendai tafadzwa',
  // Spanish, Portuguese
  'alvaro jaime gonzalo nicolas tomas joaquin ignacio esteban felipe mauricio cesar ernesto armando jorge julio marcos hugo maria laura patricia claudia monica sandra gloria nora nuria montserrat consuelo esperanza teresa noelia vanesa miriam esther antonio manuel francisco javier jesus miguel angel carlos luis jorge pedro alejandro fernando sergio pablo alberto rafael diego andres ramon enrique raul alvaro ruben ivan oscar adrian eduardo ricardo rodrigo santiago mateo sebastian emiliano leonardo hector arturo gustavo guillermo carmen josefa isabel dolores pilar ana cristina lucia marta elena rosa raquel mercedes beatriz paula sofia valentina camila ximena guadalupe veronica leticia alejandra gabriela fernanda daniela mariana adriana yolanda silvia susana rocio irene nuria alba ines',
  'joao paulo jose tiago bruno felipe lucas gabriel rodrigo marcelo vinicius thiago caio guilherme henrique rafaela juliana fernanda aline camila amanda bruna leticia larissa beatriz mariana vanessa patricia luciana renata tatiane jessica priscila tamires joana catarina rui nuno goncalo duarte afonso leonor matilde',
  'rosario lupita xochitl itzel luana taina matheus thales weslley jhonatan marlon leidy yesenia yadira araceli maribel marisol socorro refugio eusebio celestino',
  // French, Italian
  'amandine elodie laetitia audrey delphine karine magali corinne patrice didier fabrice cedric yannick arnaud benoit damien jeremy kevin loic quentin valentin baptiste jean pierre michel philippe alain jacques bernard nicolas christophe laurent julien sebastien thierry olivier guillaume mathieu antoine maxime romain clement hugo theo louis jules gabin camille lea manon chloe ines jade louise juliette zoe nathalie isabelle sylvie catherine martine valerie veronique sandrine celine aurelie emilie virginie elodie amelie marine pauline sophie anne marie francoise helene margaux clemence',
  'giuseppe giovanni francesco luca marco alessandro lorenzo matteo andrea riccardo davide simone stefano roberto paolo giorgio fabio giulia chiara francesca federica sara martina elisa alessia valentina ilaria silvia elisabetta paola laura giovanna rosa caterina',
  // German, Dutch, Nordic, Polish
  'hans peter wolfgang klaus jurgen dieter manfred uwe gunter horst helmut stefan andreas thomas markus matthias tobias sebastian florian lukas felix maximilian jonas leon finn niklas jan sven torsten katharina anna lena lea laura sabine petra monika ursula renate heike birgit susanne claudia nicole stefanie anja tanja kathrin julia sandra melanie christina johanna franziska greta frieda annika',
  'daan sem bram thijs lars sander jeroen maarten willem pieter kees joost ruben femke sanne lotte fleur anouk esther marloes ingrid annemiek erik bjorn mikael nils astrid freja signe magnus henrik piotr krzysztof andrzej tomasz pawel marcin michal katarzyna malgorzata agnieszka joanna ewa magdalena aleksandra zofia',
  // Russian and Turkish in Latin letters
  'ivan dmitry sergey alexey andrey nikolay mikhail vladimir olga natalia tatiana svetlana ekaterina irina anastasia mehmet mustafa ahmet ayse fatma emine hatice zeynep elif murat emre burak cem deniz',
  // Indonesian, Malay, Filipino
  'siti nur nurul muhammad muhamad mohamad mohammad mohd ahmad abdul dewi sri rina budi agus putri ayu rizky rizki dian indah wahyu eko joko bambang hendra andi dedi yanti yuni wati lestari fitri fitriani ratna rini sari tri dwi bayu adi arif fajar ilham reza galih hendri yudi nia novi mega intan maya lia citra anisa aisyah nurhaliza zulkifli azman farah amirul hafiz faizal syafiq izzati nadia haziq puteri norhayati rosmah ismail ibrahim hassan kamariah',
  'maricel maribel marites rowena jomar jhun rodel arnel joselito danilo rogelio reynaldo rommel jericho jayson jhon mark angelo kristine jennylyn rosalie lorna luzviminda imelda corazon lourdes ligaya analyn jocelyn cherry marilou glenda edgardo renato crisanto',
  // Indian, Arabic
  'rahul priya amit anjali rajesh sunita suresh ramesh mahesh sanjay vijay ajay anil sunil manoj vivek deepak rohit rohan arjun aditya karan nikhil varun siddharth abhishek akash ankit harsh yash kavita neha pooja sneha divya shreya swati ritu meena lakshmi deepika aishwarya ananya isha kiran sandeep naveen prakash ravi krishna venkatesh srinivas harish gopal mohan anita geeta rekha usha asha shweta nisha tanvi pallavi gurpreet harpreet manpreet',
  'mohammed omar ali khalid yusuf hamza bilal fatima aisha zainab maryam khadija layla noor huda abdullah saeed faisal tariq rashid sultan amina samira yasmin imran asif nadeem ayesha sana zara',
  'rakesh ganesh dinesh mukesh mohit sumit akhil tarun gaurav saurabh vikas vikram pankaj naresh girish satish jagdish saraswati seema reena shruti ankita jaspreet harjit kuldeep baljit yogesh nitin sachin hemant ashok ravindra devendra narendra shailesh bhavesh jignesh hardik dhruv aarav vihaan ishaan kabir shivani tanvi aditi isha riya ananya kritika pallavi vandana archana jyoti mamta sarita usha ahmed usman hussain saad owais danish farhan rizwan shabnam nazia rukhsana',
  // Japanese
  'haruto yuto sota ren yuki hiroshi takashi kenji akira satoshi daisuke takuya kenta shota yuka yui sakura hina aoi rin miyu ayaka misaki naoko keiko yumi tomoko kazuko suzuki sato tanaka takahashi ito watanabe yamamoto nakamura kobayashi kato yoshida yamada sasaki',
].join(' ');
/** Chinese, Korean and Vietnamese surnames, which stand first. */
const SURNAMES =
  'tan lim lee wong chan ng ong goh chua koh teo ang yeo tay cheong leong cheung leung lau kwok yip tang lam chow fung mak tse kwan tsang yuen chiu poon siu tsui chen lin huang wu wang li liu zhang yang hsu tsai hsieh cheng kuo chou chang zhao zhou zhu sun gao luo zheng liang kim park choi jung kang cho yoon jang shin kwon hwang ahn nguyen tran pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh truong';
/** Names that are words too: they need a capital. */
const WORDS =
  'mark mason jordan austin jean angel rose rosa carol amber art may june april summer grace hope joy faith will bill frank jack drew chase hunter cole dean grant max ray rich rob sue pat dawn eve iris ivy lily olive pearl ruby violet daisy penny christian gene jade crystal destiny brook cherry mega maya ali ho ly vu vo li lin wu sun ang tan park king lee long tang lam ren rin aoi harsh dang noor sari tri dwi nia lia sara ann rosalie billy joe billie scott terry carl bruce sana asha kiran usha isha adi andi intan putri ayu sri nur sem lars bram chan wang yang chang cheng zara leon felix finn jan marine louis louise lea rocio alba paula virginia georgia madison charlotte victoria sydney paris logan lucas oscar oliver henry';

const PLAIN = /^[a-z]+$/;
const surnames = new Set(SURNAMES.split(' '));
const given = new Set([...NAMES.split(' '), ...MORE_NAMES.split(' '), ...surnames]);
const words = new Set([...WORDS.split(' '), ...MORE_WORDS.split(' ')]);

/** Whether a word, in lower case, is a surname of those that stand first. */
export function isFirstSurname(word: string): boolean {
  return surnames.has(word);
}

/** Whether a word, in lower case, is a name that one knows; `isCapital` where it was typed as names are. */
export function isGiven(word: string, isCapital: boolean): boolean {
  const plain = PLAIN.test(word) ? word : word.normalize('NFD').replace(/\p{M}|['’.]/gu, '');
  return isCapital ? given.has(plain) || words.has(plain) : given.has(plain) && !words.has(plain);
}
