import type { Hints } from './hint';

/** English. */
export const en: Hints = {
  money: `money|cash|pay|paid|pays|payment|payments|paypal|venmo|cashapp|cash app|zelle|gcash|upi
    |transfer|wire|deposit|fee|fees|tax|card|bank|wallet|gift card*|crypto|refund*|profit|dollars
    |bucks|usd|$|£|€|salary|income`,
  sum: `per|daily|weekly|a day|a week|an hour|each|hourly|2k|5k|10k|500|1000|100`,
  trade: `cheaper|wholesale|retail|same one|same item|instead|discount*|markup|lots|drops|deal|deals
    |for less|under|shipped|stock|authentic|bulk|storage unit|listing|marketplace|way under|lower
    |below|extras|surplus|pallet|overstock|replica|outlet`,
  self: `i have|i got|i'll|ill|i will|i do|i can|we can|we will|our|my|me|i make|i sell|i need
    |we need|so we|so i|us`,
  invite: `dm|text|msg|message|inbox|pm|hmu|join|come|add|contact|hit|whatsapp|telegram|start|ask
    |interested|apply|reach|call|reply`,
  spot: `page|link|profile|bio|insta|ig|telegram|whatsapp|discord|group|channel|store|shop|email
    |messenger|snap|broadcast|app|screen|zoom|tool|support tool`,
  hurry: `now|today|asap|immediately|urgent|within|expire*|suspended|before|final|last chance
    |cancelled|pending|hold|until|or else|locked`,
  datum: `address|number|code|otp|pin|password|login|log in|account|details|info|name|id|kyc|ssn
    |expiry|last 4|card|bank|verify|confirm|email|phone|balance|digits|debit|routing|screen
    |remote app|teamviewer|anydesk|read out|expiry date|cvv|full name|license|selfie`,
  affair: `order|parcel|package|courier|customs|delivery|support|team|agent|account|system
    |verification|claim|item|sold out|charged|reverse|cancel|process|refund*|ur item|your order
    |your account|security|officer|billing|warehouse|destroyed|double payment|duplicate|overpaid
    |payment|refund|department|dept|compensation|notice|noticed|resolve|fix|release|reship|address
    |undeliverable|postal|invoice|subscription|renew|bank`,
  toil: `earn|job|hiring|work from home|wfh|task|tasks|testing|review|reviews|commission|paid to
    |side|invest*|profit|flip|trading|crypto|forex|no experience|from home|from your phone
    |from my phone|part time|signals|loan|split|accounts|online job|people|sign up|virtual assistant
    |hr|quick cash|per hour|interview|remote|recruiter|team|flipping|payout|payouts|returns|double
    |mentor|investor|rent|account holder|receive packages|reship|referral|subscribe|likes|followers
    |watch ads|data entry|easy money|weekly pay`,
  person: `her|his|she|he|this girl|this guy|this dude|that guy|lives|live|house|address|street
    |real name|school|works at|kids|husband|wife|etsy page|facebook|find|post it|license plate|ip
    |plate|blue house|elm|works|mother|daughter|son|gym|lives at|found|doxx|dox|leak|expose
    |everyone call|number is|scammer lives`,
  foul: `you|ur|ugly|fat|stupid|dumb|bitch|whore|slut|loser|die|kill|trash|gross|disgusting|cancer
    |shut|quit|tits|naked|strip|idiot|pathetic|hope|nobody|hate|cow|pig|scum|regret|joke|ashamed
    |your kids|your mom|your mother|see you|tonight|find you|hurt|beat|rape|sexy|boobs|ass|feet
    |onlyfans|nasty|hag|witch|clown|failure|worthless|embarrassing|disgrace|teeth|face|old|wrinkles
    |desperate|go back|watch your`,
  chance: `won|win|winner|prize|giveaway|free|lucky|congrats|congratulations|claim|selected|chosen
    |picked|100th|macbook|iphone|ps5|gift|reward`,
  idle: `how|what|when|where|is it|does it|do you|can i|lol|love|cute|color|size|fit|shipping|thanks
    |thank|my order|my wife|my mom|scam|scammer|fake|dont|never|reported|ordered|bought
    |still waiting|the only way|the only|is the|at work|who|can you`,
};
