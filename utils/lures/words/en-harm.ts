import type { Words } from '../cue';

/** English: harm to a person. */
export const enHarm: Words = {
  third: `she|he|this girl|this guy|this woman|this man|this lady|that girl|that guy
    |this bitch|this dude|this buyer|that buyer|the buyer|this scammer|this person|scams everyone
    |scammer|their real name|her cell|his cell|her number|his number|her address|his address
    |her phone number|his phone number|her home address|his home address|her number is
    |his number is|her address is|his address is|seller's real name|buyer name|chargeback thief
    |this karen|that karen|her kids go|his kids go|her phone|his phone|found her|found his
    |found him|looked her up|looked him up|her mom|his mom|her husband|his wife|her facebook
    |here's her|heres her|here's his|heres his|found this|she works|he works|his facebook
    |her insta|her school|her kid goes|her kids go to|his kids go to|got his address
    |got her address|has her address|have her address|have his address|parks her|parks his
    |picks up her kids|picks up his kids|her socials|pics of her house|picture of her house
    |her cell is|his cell is|found her number|found his number|she works at|he works at
    |her house is|his house is|her plate|his plate|her house number|her name is|his name is
    |her name's|his name's|she lives off|he lives off|blow up her|blow up his|blow her phone
    |blow his phone|spam her|spam him|call her|call him|text her|text him|say hi to her
    |pay her a visit|pay him a visit|go to her|go to his|get her fired|get him fired|call her job
    |call his job|call her boss|call his work|email her boss|report her to|send her pizzas
    |go get her|go get him|let her know|let him know|ruin her|ruin his|knock on her|knock on his
    |till she answers|until she answers|email her job|get her banned|wreck her|make her pay
    |send her a|let her hear|call her manager|call his manager|email her manager|dox her|dox him
    |swat her|swat him|find out where she lives|find out where he lives|find where she lives
    |find where he lives|who knows where she lives|anyone know where she lives
    |anyone know her address|anyone got her address|drop her address|drop his address
    |post her address|post his address|leak her|leak his|leak her nudes|post her nudes|expose her
    |expose him|who has her address|where this girl lives|where this guy lives|look her up
    |look him up|dox this|dox that|get her info|get his info|drop her info|drop his info
    |drop her number|drop his number|post her number|find her address|find his address
    |find her house|find his house|find her facebook|find her kids|who is she irl|who is he irl
    |unmask her|reveal her identity|her real name anyone|track her down|track him down
    |hunt her down|hunt him down|track this bitch|got her home|got his home|know her address
    |know his address|address of this host|address of this girl|address of this guy
    |address of this streamer|address of this seller|dude who|the buyer who|the seller who
    |one who chargeback|who chargebacked|scam seller|scam buyer|fake seller|the chick
    |her kids' school|his kids' school|this guy's|this girl's|that guy's|that girl's`,
  host: `the seller|seller's|this seller|that seller|this host|the host|the mod|this mod
    |streamer|this streamer|your host|the streamer|seller|this shop`,
  trace: `name is|name's|lives in|works at|works in|number is|phone is|phone number is
    |address is|cell is|plate is|house is|buyer name|seller name|customer name|she works at
    |he works at
    |9th grade|10th grade|11th grade|12th grade`,
  expose: `real name|real name is|full name is|legal name|government name|lives at|living at
    |their address|home address is|goes to school at|kids go to|her kids go|his kids go|her phone
    |his phone|found her|found his|found him|found out|found where|found their|looked up
    |looked her up|looked him up|i know where|license plate|drives a|her mom|his mom|her husband
    |his wife|her facebook|ip is|leaked|ssn is|here's her|heres her|here's his|heres his
    |found the mod's|found this|she works|he works|his facebook|her insta|her school|her kid goes
    |her kids go to|his kids go to|got his address|got her address|got their address
    |has her address|have her address|have his address|lives near|lives next|stays at|stays on
    |works over at|gets off work|parks her|parks his|picks up her kids|picks up his kids
    |real identity|identity is|actual name|maiden name|full government|facebook is|her socials
    |number leaked|info leaked|pics of her house|picture of her house|on street view|her cell
    |his cell|her cell is|his cell is|her number is|his number is|her address is|his address is
    |her home address|his home address|found her number|found his number|lives on|her phone number
    |his phone number|her house is|his house is|her plate|his plate|her house number|her name is
    |his name is|her name's|his name's|she lives off|he lives off|lives off|here is her
    |here is his|here's the host|heres the host|heres her info|real name:|name and address
    |home addy|her addy|his addy|lives in apt|lives across from|lives behind|her apartment
    |his apartment|her street|his street|her workplace|his workplace|her employer|his employer
    |her ig is|her real ig|his real ig|her old name|her mugshot|his mugshot|her license plate
    |her daughter goes|her son goes|her kids school|her kid's school|her husband works
    |his wife works|her ex husband|kids' school|her kids' school|his kids' school|her apartment is
    |his apartment is`,
  hunt: `dox|doxx|doxxed|doxxing|doxed|dox her|dox him|swat|swat her|swat him|swatting
    |find out where she lives|find out where he lives|find where she lives|find where he lives
    |who knows where she lives|anyone know where she lives|anyone know her address
    |anyone got her address|drop her address|drop his address|post her address|post his address
    |leak her|leak his|leak her nudes|post her nudes|expose her|expose him|who has her address
    |where this girl lives|where this guy lives|look her up|look him up|dox this|dox that|dox the
    |dox them|dox em|get her info|get his info|drop her info|drop his info|drop the addy|drop addy
    |drop her number|drop his number|post her number|find her address|find his address
    |find her house|find his house|find her facebook|find her kids|who is she irl|who is he irl
    |unmask her|reveal her identity|her real name anyone|track her down|track him down
    |hunt her down|hunt him down|track this bitch|got the home address|got her home|got his home
    |know her address|know his address|know their address|address of this host
    |address of this girl|address of this guy|address of the host|address of this streamer
    |address of this seller`,
  mob: `blow it up|blow up her|blow up his|blow her phone|blow his phone|spam her|spam him
    |spam the number|call her|call him|everyone call|go call|text her|text him|everybody call
    |everyone text|go say hi|say hi to her|go say hello|pay her a visit|pay him a visit
    |pay a visit|show up|pull up on|pull up to|go to her|go to his|stop by|harass|get her fired
    |get him fired|call her job|call his job|call her boss|call his work|email her boss
    |report her to|send pizzas|send her pizzas|go get her|go get him|let her know|let him know
    |do your thing|do ur thing|ruin her|ruin his|go knock|knock on her|knock on his|keep calling
    |till she answers|until she answers|email her job|get her banned|wreck her|make her pay
    |go get em|send her a|let her hear|go wild|call her manager|call his manager|call the manager
    |email her manager|blow up this|blow this number|spam this|spam this number|call this karen
    |all call|prank call|order pizzas|pizzas to|ruin her life|lets visit|let's visit|visit her
    |visit him|wait outside her`,
  you: `you|u|ur|your|you're|youre|she|he|her|this bitch|this host|host|streamer|this girl
    |this guy`,
  insult: `kill yourself|kill urself|kys|k y s|neck yourself|go die|just die|hope you die
    |hope u die|hope she dies|you should die|drink bleach|rope yourself|end yourself
    |unalive yourself|cunt|whore|slut|skank|thot|fat bitch|ugly bitch|dumb bitch|stupid bitch
    |you bitch|fat pig|fat cow|fatass|fat ass host|fat ugly|ugly cow|ugly hag|old hag
    |retard|retarded|faggot|fag|tranny|nigger|nigga bitch|chink|gook|paki|spic
    |go back to your country|go back to china|go back to mexico|piece of shit|pos host|scumbag
    |trash human|waste of space|waste of oxygen|worthless|you're disgusting|youre disgusting
    |you are disgusting|ur disgusting|disgusting pig|you're ugly|youre ugly|ur ugly|you are ugly
    |so ugly you|you look like a man|look like a pig|look like a whale|butterface|nobody wants you
    |nobody likes you|no one likes you|everyone hates you|fuck you|fuck off|stfu|shut the fuck up
    |shut up bitch|moron|imbecile|dumbass|dumb ass|idiot host|loser host|you're pathetic
    |youre pathetic|ur pathetic|gold digger|white trash|trailer trash|ching chong|chingchong
    |dumb whore|fat whore|ugly whore|you whore|you slut|you pig|you cow|lardass|landwhale
    |land whale|trash person|you are trash|you're trash|ur trash|youre trash|gets cancer
    |get cancer|die of|hope you get|hope your kid|hope ur kid|hope your family
    |dont deserve to live|don't deserve to live|nobody would miss|go hang|jump off|eat shit
    |eat a dick|suck a dick|your mother is|ur mom is a|your mom is a|inbred|subhuman|vermin|dyke
    |crackhead|crackwhore|prostitute|hooker|hoe ass|dirty hoe|stupid hoe|ugly hoe|if you died
    |if u died|would cry if you|would miss you|ugliest|ugliest host|ugliest person
    |you are all thieves|you people are|your kind|you ppl are|thieves go home|go home foreigner
    |dirty immigrant|dirty chinese|dirty mexican|dirty indian|dirty jew|raghead|towelhead
    |terrorist go|wetback|beaner|jap host|monkey host|you look like a monkey|you ape|ape face
    |horse face|pig face|rat face|crackhead looking|built like a fridge|fridge body|you smell
    |smelly indian|brain dead host|dumb blonde|airhead host|clown host|worst host ever you
    |pathetic loser|pathetic host|lowlife|low life|fraudster whore|fake ass bitch|fake bitch
    |plastic bitch|botched|botched face|catfish ass|desperate hoe|homewrecker|home wrecker
    |bad mother|your kids hate|your kids are ugly|ugly kids|ugly baby|ugly husband|husband cheats
    |cheats on you|leave you for|kikes|dirty kike|dumb bimbo|stupid cow|dumb cow|silly cow
    |do us a favor and die|do us all a favor|looks like a pig|look like a man|look like a horse
    |look like a whore|look like a hooker|look like a dog|old cow|lazy cow|greedy cow|greedy bitch
    |crazy bitch|lying bitch|nasty bitch|broke bitch|scamming bitch|scam bitch|learn english you
    |go learn english|uninstall life|go cry about it fatty|drag queen gone|robs your store
    |hope someone robs|hope someone beats|hope your store|shut up hag|want to puke|wanna puke
    |asked fatty|fatty log|ok fatty|hag|you disgust me|disgusting fat|disgusting woman|ugly woman
    |ugly old|ugly man|fat old|fat woman|fat loser|go back to the kitchen|back to the kitchen
    |dumb hoe|trashy hoe|trashy whore|street walker|streetwalker|attention whore
    |attention seeking whore|cum dumpster|skank ass|thirsty hoe|mail order bride|old witch
    |witch face|meth head|meth face|meth mouth|snaggletooth|bald headed hoe|big nose bitch
    |pizza face|acne face|would not smash|world would be better without you|better off dead
    |better off without you|do the world a favor|off yourself|hang yourself|shoot yourself
    |slit your wrists|ugly mug|stupid broad|dumb broad|dumb woman|your ugly face
    |nobody wants to see your|no one wants to see your|nobody wants to look at you|dumb immigrant
    |stupid immigrant|immigrant go back|go back where you came|illegal immigrant|send her back
    |deport her|deport you`,
  slur: `bitch|whore|slut|disgusting|idiot|moron|creep|freak|trashy|crook|thief|worthless
    |psycho|washed up|retard`,
  looks: `ugly|fat|gross|disgusting|nasty|teeth|smelly|so fat|too fat|fat as|so ugly|too ugly
    |ugly af|man face|yellow teeth`,
  slight: `how dare you|nobody asked|get off|get off the|get off camera|delete your
    |quit streaming|stop streaming|end the stream|go away|get a real job|get a life|hope you fail
    |no wonder your|no wonder he left|no one wants your|nobody wants your|who let you|who let her|who let this thing|who let that thing
    |whale alert|pig alert|cow alert
    |get off my|turn off your camera|turn your camera off|cover your face|put a bag|hide your face
    |stop embarrassing|embarrassing yourself|nobody cares about you|you should be ashamed
    |shame on you|shut up hag|log off fatty|makes me want to puke|makes me wanna puke`,
  threat: `i will kill you|i'll kill you|ill kill you|imma kill you|gonna kill you
    |going to kill you|i will kill her|i'll kill her|beat your ass|beat ur ass|beat her ass
    |beat your face|smash your face|break your|slap you|punch you|stab you|shoot you
    |burn your house|burn ur house|rape you|rape her|deserve to be raped|get raped|hurt you
    |come for you|coming for you|i know where you live|i know where u live|know where you live
    |know where ur|know where you work|watch your back|you're dead|youre dead|ur dead|you are dead
    |you will pay for|find you and|find where you live|i will find you|i'll find you|ill find you
    |gonna find you|waiting outside your|outside your house|outside your work|follow you home
    |following you home|see you after|catch you outside|throw acid|get you fired|break your legs
    |break your face|break ur|gonna find|find you after|burn down|beat you|beat u|knock you out
    |gonna hurt|make you pay|6 feet under|wait till i see you|better watch out|better watch your
    |see what happens to your|something happens to your|know your address|have your address
    |got your address|got ur address|know what school|know where your kids|beat you up|beat u up
    |meet me outside|ill slap|i'll slap|imma slap|gonna slap|fight me irl|pull up on you
    |pull up to your|pull up at your|pulling up to your|at your doorstep|your doorstep
    |wont be alive|won't be alive|wish you were dead|want you dead|you need to be shot
    |someone should shoot|someone should slap|someone should punch|should be shot|should be hanged
    |deserve a beating|deserves a beating|deserve to die|deserves to die|acid on your face
    |hang you|choke you|strangle you|snap your neck|cut your throat|slit your|come outside and
    |come outside i|which school your kid|where your kid goes|what school your kid
    |where your kids go|which school your son|which school your daughter|i'm outside your
    |im outside your|outside your warehouse|outside your store|outside ur|say that to my face
    |catch you slipping|you gon die|you gonna die|you're gonna die|youre gonna die
    |waiting for you outside|wait for you outside|we know where|i found your house
    |found your address|i have your ip|got your ip|coming to your house|come to your house
    |come to ur house|coming to ur house|pull up to your house`,
  menace: `outside your|at your house|at your door|your address|your kids|your kid
    |your daughter|your son|your family|tonight|wait for you|waiting for you|watch out|regret
    |sleep with one eye`,
  sexual: `show us ur feet|show us your feet|show me your feet|show me ur feet|show ur feet|show your feet|show your tits|show tits|show ur tits|show boobs|show us your|show me your tits
    |show me ur|flash us|flash me|flash your|take it off|take your shirt off|take ur shirt off
    |take off your|get naked|nudes|send nudes|nice tits|nice rack|big tits|your tits|ur tits
    |your boobs|ur boobs|suck my|sit on my face|wanna fuck|want to fuck|fuck me|i'd smash|id smash
    |would smash|how much for a night|how much for the night|how much per night|are you single and
    |onlyfans|feet pics|horny|hard for you|my dick|your ass is|dat ass|twerk for|strip for
    |strip down|strip naked|jerk off|jerking off`,
};
