/** Full names of stars, brands and stories, and those of forms: no writer's. In lower case. */
const FAMOUS = new Set(
  [
    'lisa frank|kevin hart|laura ashley|ayu ting ting|raisa andriana|celine dion|lana del rey|mariah carey|jennifer lopez|blake lively|emma watson|ryan reynolds|brad pitt|tom holland|tom cruise|marilyn monroe|bob marley|bruce lee|kurt cobain|stephen king|steve jobs|bill gates|donald trump|joe biden|taylor swift|michael jordan|kobe bryant|lebron james|stephen curry|tom brady|lionel messi|cristiano ronaldo|michael jackson|elvis presley|ariana grande|billie eilish|justin bieber|harry styles|ed sheeran|selena gomez|kylie jenner|kim kardashian|kanye west|elon musk|bruno mars|john cena|travis scott|patrick mahomes|shohei ohtani|ken griffey|mike trout|mickey mantle|babe ruth|tiger woods|holly willoughby|david beckham',
    'jean paul gaultier|frohe weihnachten|louis vuitton|calvin klein|tommy hilfiger|ralph lauren|michael kors|kate spade|tory burch|marc jacobs|steve madden|hugo boss|paul smith|jimmy choo|stella mccartney|alexander mcqueen|alexander wang|bobbi brown|laura mercier|charlotte tilbury|elizabeth arden|estee lauder|mary kay|pat mcgrath|jo malone|ben sherman|jack daniels|johnnie walker|jean paul|paco rabanne|nina ricci|dr martens|vera wang|christian dior|christian louboutin|giorgio armani|carolina herrera|victoria beckham|victoria secret|fred perry|helly hansen|ted baker|karl lagerfeld',
    'harry potter|peter pan|mickey mouse|james bond|bruce wayne|tony stark|peter parker|slim shady|inigo montoya|forrest gump|hannah montana|mary poppins|sarah connor|clark kent|luke skywalker|pablo escobar|ricky bobby|kim possible|jack sparrow',
    'john doe|jane doe|joe bloggs|john smith|max mustermann|erika mustermann|fulano de tal|juan perez|nguyen van a|jean dupont|mario rossi|jan kowalski',
    'justin jefferson|josh allen|joe burrow|lamar jackson|jalen hurts|caleb williams|jayden daniels|cj stroud|brock purdy|christian mccaffrey|tyreek hill|jerry rice|joe montana|peyton manning|eli manning|dan marino|barry sanders|emmitt smith|bo jackson|victor wembanyama|luka doncic|anthony edwards|nikola jokic|jayson tatum|kevin durant|kevin garnett|allen iverson|larry bird|magic johnson|scottie pippen|dennis rodman|shaquille oneal|tim duncan|dirk nowitzki|caitlin clark|angel reese|cooper flagg|zion williamson|ja morant|derek jeter|barry bonds|hank aaron|jackie robinson|nolan ryan|aaron judge|juan soto|paul skenes|bryce harper|mookie betts|elly de la cruz|julio rodriguez|wander franco|bobby witt|roberto clemente|cal ripken|connor mcdavid|connor bedard|wayne gretzky|sidney crosby|alex ovechkin|auston matthews|mike tyson|muhammad ali|conor mcgregor|max verstappen|lewis hamilton|charles leclerc|lando norris|serena williams|roger federer|rafael nadal|novak djokovic|carlos alcaraz|kylian mbappe|erling haaland|jude bellingham|lamine yamal|luka modric|harry kane',
    'sabrina carpenter|olivia rodrigo|chappell roan|post malone|morgan wallen|zach bryan|luke combs|dolly parton|johnny cash|willie nelson|kelly clarkson|britney spears|katy perry|lady gaga|miley cyrus|demi lovato|shawn mendes|charlie puth|sam smith|frank ocean|tyler perry|lana rhoades|jenna ortega|pedro pascal|timothee chalamet|sydney sweeney|margot robbie|scarlett johansson|chris evans|chris hemsworth|robert downey|johnny depp|leonardo dicaprio|keanu reeves|hailey bieber|kendall jenner|gigi hadid|bella hadid|paris hilton|martha stewart|oprah winfrey|gordon ramsay|simone biles|joe rogan|logan paul|jake paul|bad bunny|daddy yankee|karol g|peso pluma|luis miguel|marc anthony|frida kahlo|joanna gaines|chip gaines|ellen degeneres',
    'bruce springsteen|bob dylan|jimi hendrix|freddie mercury|john lennon|paul mccartney|george harrison|stevie nicks|stevie wonder|billy joel|elton john|tom petty|neil young|janis joplin|tupac shakur|kendrick lamar|eddie vedder|dave grohl|whitney houston|betty boop|betty white|audrey hepburn|grace kelly|james dean|john wayne|clint eastwood|charlie chaplin|charlie brown|peppermint patty|tracy beaker|nancy drew|agatha christie|jane austen|charles dickens|dan brown|colleen hoover|sarah j maas|rebecca yarros|roald dahl|edgar allan poe|bob ross|thomas kinkade|norman rockwell|andy warhol|keith haring|walt disney',
    'ray ban|charles keith|charles tyrwhitt|trina turk|betsey johnson|rebecca minkoff|kendra scott|alex and ani|david yurman|john hardy|james avery|kay jewelers|anne klein|ann taylor|donna karan|diane von furstenberg|oscar de la renta|carolina herrera|roberto cavalli|roberto coin|salvatore ferragamo|gianni versace|yves saint laurent|jean patou|guy laroche|thierry mugler|issey miyake|elie saab|narciso rodriguez|juicy couture|bath and body|bare minerals|max mara|max factor|tom ford|tom wood|tommy bahama|johnny was|lucky brand|eddie bauer|ll bean|harley davidson|lincoln navigator|aston martin|austin martin|jeffree star|rae dunn|vera bradley|lilly pulitzer|alice olivia|free people|patricia nash|fleur rebelle|lane bryant|dale earnhardt|jeff gordon|betty crocker|wendy williams|mrs meyers|burt bees|dr scholls|dr pepper|justin boots|tony lama|lucky luke|jim beam|johnny walker|captain morgan|jose cuervo|don julio',
    'miles morales|gwen stacy|wade wilson|steve rogers|natasha romanoff|wanda maximoff|peter quill|barry allen|diana prince|harley quinn|lara croft|obi wan|obi wan kenobi|han solo|leia organa|anakin skywalker|ahsoka tano|mary jane|jack skellington|sally skellington|freddy krueger|jason voorhees|michael myers|norman bates|hannibal lecter|indiana jones|ron weasley|hermione granger|draco malfoy|severus snape|sirius black|albus dumbledore|katniss everdeen|edward cullen|bella swan|walter white|jesse pinkman|rick sanchez|homer simpson|bart simpson|peter griffin|eric cartman|fred flintstone|scooby doo|donald duck|minnie mouse|daisy duck|hello kitty|monkey d luffy|monkey d|roronoa zoro|naruto uzumaki|sasuke uchiha|eren yeager|levi ackerman|monica geller|rachel green|ross geller|dwight schrute|michael scott|jim halpert|pam beesly|leslie knope|ron swanson|ted lasso|buzz lightyear|nancy wheeler|jane hopper|steve harrington|eddie munson',
    'new york|los angeles|san francisco|san diego|las vegas|kuala lumpur|hong kong|new zealand|san jose|santa cruz|saint louis|st louis|santa clara|santa fe|buenos aires|sao paulo|rio de janeiro|costa rica|puerto rico|el salvador|san antonio|san juan|san miguel|cape town|north carolina|south carolina|west virginia|north dakota|south dakota|jordan retro|jordan brand',
  ]
    .join('|')
    .split('|'),
);

/** Last words of what is no person: places, firms, goods, days. */
const THINGS = new Set(
  'park center centre mall store shop club team collection company co inc llc brand hotel airport station university college school street st avenue ave road rd beach island lake city county goose bear edition series set pack box bundle card cards sneakers boots shoes jacket hoodie dress vacation eve day night morning season sale friday monday sunday saturday house home garden gardens farm farms kitchen cafe coffee bar grill pizza bank church hospital rookie auto case break pink blue red green black white gold silver tree foods depot mart market markets buy outlet pharmacy corral diner deli studio studios records boutique breaks collectibles auctions cards vintage treasures finds gym salon motors tires'.split(
    ' ',
  ),
);
/** First words of the same. */
const KINDS = new Set(
  'team club pokemon disney marvel star golden real fc project new old big little lil mystery super mega'.split(
    ' ',
  ),
);

/** Whether everybody knows who or what that is, or its words say that it is nobody. */
export function isFamous(name: string): boolean {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|[.’']/gu, '');
  const words = plain.split(' ');
  return FAMOUS.has(plain) || THINGS.has(words.at(-1)!) || KINDS.has(words[0]!);
}
