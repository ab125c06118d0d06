import type { Words } from '../cue';

/** English: leaving the platform. */
export const enContact: Words = {
  channel: `whatsapp|watsapp|whatsap|wats app|wassap|whats-app|telegram|telegrm|tele group
    |tele channel|tg|wechat|viber|snap|snapchat|my snap|insta|instagram|ig|kik|discord|messenger
    |fb|facebook|zalo|line id|my line|on line app|google chat|hangouts|gchat|on signal|signal app
    |my number|phone number|skype|off app|text|sms|email`,
  slang: `wh4tsapp|whatsapp me|wa me|wapp|wsp|w h a t s a p p|t e l e g r a m|te1egram
    |t3legram|teleg|te legram|tele gram|telegr4m|wats me|insta me|ig me|snap me|tele me|green app
    |blue app|t me`,
  contact: `dm me|dm's open|dms open|dm for|dm to|dm 4|pm me|message me|messsage me|msg me
    |text me|txt me|hmu|hit me up|hit my dm*|hit my line|add me|follow me|contact me|reach me
    |reach out to me|reach out on|write me|write to me|inbox me|inbox|email me|call me at
    |call me on|call me now|ring me|chat me|chat me up|ping me|find me on|find me at|message us
    |contact us|contact our|contact the agent|text this number|text us|call this number|call our
    |call us|slide into my|my dms|message our|message this|reach me on|whatsapp me|wa me|wats me
    |snap me|insta me|ig me|tele me|add my|add our|talk to me on|lets talk on|let's talk on
    |move to|continue on|hop on|come to my|join me on|join us on|get at me|holla at me
    |hit my insta|hit my ig|hit my snap|my insta|my ig|minat|i got the same|sell direct|search my
    |my carousell|my depop|my ebay store|my etsy|my shop on|my page on|find my shop|slide in
    |dms are open|my number is|send me a msg|message for|dm if|dm if you|dm anytime
    |ask for details|ask me how|inbox for|hit me on|text me on|message me on|msg me on|dm me on
    |contact me on|i sell these on|i sell on|selling on my|on my telegram|on my whatsapp
    |on my insta|on my ig|on my discord|ask me
    |let's be friends|lets be friends|be my friend|talk outside|chat outside|talk off this
    |chat off this|get to know you`,
  beckon: `hmu|hit me up for|hit my dm*|hit my line|holla at me|slide in my dms|dm for prices
    |dm for price|dm 4 price|dm for details|dm for the link|dm for link|dm to buy|dm to order
    |dm if u want|dm if you want`,
  pull: `join my|join our|join the group|join the channel|join this group|i will add you
    |i'll add you|ill add you|add you to|scan the qr|scan my qr|scan qr|private group|vip group
    |secret group`,
  join: `group|channel|server|qr code|qr`,
  fish: `drop your number|drop ur number|drop your email|drop ur email|leave your number
    |leave ur number|send me your number|send me ur number|send your number|send ur number
    |comment your number|type your number|give me ur number|drop your whatsapp|drop your snap
    |drop ur snap
    |drop ur digits|drop your digits`,
  profile: `on my profile|link in bio|check bio|link in my bio|check my bio|its in my bio
    |it's in my bio|link in my profile`,
  gain: `cheaper|half price|half off|wholesale|discount*|better price|best price|best prices
    |better deal*|real deal*|real drops|real drop|for less|lower price|less than|no fees|no fee
    |without fees|w/o fees|freebies|deals|factory price|direct price|replica*|reps|1:1
    |same one for|same item|got the same|i sell the same|i have the same|% off|% less|percent off
    |steals|early access|private sale|under retail|half of that|half that|i got it for|plug
    |cheaper there|way lower|lower there|lower price*|less there|better price*|bundle deal
    |mates rates|insider|employee price|outlet price|off retail|fell off a truck|so much cheaper
    |for free|free of charge|save you|save u|save money|for half|half the price|half of this
    |half this price|under market|below market|below retail`,
  bypass: `off app|off the app|off platform|off the platform|off-platform|outside the app
    |outside of the app|outside this app|outside of here|outside whatnot|outside tiktok
    |skip the fees|skip fees|skip the platform|avoid the fees|avoid fees|without the app
    |dont buy here|don't buy here|dont buy on here|don't buy on here|stop buying here|don't bid
    |dont bid|no platform fee*|no app fee*|app takes a cut|platform takes|takes a cut
    |whatnot takes|tiktok takes|pay me direct*|buy direct from me|buy from me direct*|f&f|zelle me
    |cashapp me|cash app me|venmo me|paypal me|my cashapp|my cash app|my venmo|through zelle
    |wire me|private deal|deal privately|sell privately|sell you direct*|sell it to you
    |stop bidding|ill sell it|i'll sell it|ill sell u|i'll sell you|better than this price
    |beat this price|beat that price|my store has|come to my live|come to my room
    |come to my stream|no need for the app|dont need the app|don't need the app|i'll mail it
    |ill mail it|just cashapp|just venmo|just zelle|just paypal|local pickup from me
    |invoice you direct|without the platform|avoid taxes|off the books|skip whatnot fees
    |skip tiktok fees|skip ebay fees|dodge the fees|my whatsapp is open|whatsapp is open
    |dms for bulk|paypal friends|zelle or cashapp|i take zelle|i take cashapp|if you venmo
    |if u venmo|if you cashapp|if you zelle|if u zelle|if u cashapp|no need to go thru
    |no need to go through|go thru here`,
};
