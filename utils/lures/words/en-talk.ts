import type { Words } from '../cue';

/** English: speaking of lures, of others, of oneself. */
export const enTalk: Words = {
  warn: `scam|scams|scammer|scammers|scammed|scamming|fake|fraud|phishing|spam|bot|bots
    |beware|be careful|careful|watch out for|dont click|don't click|never click|do not click
    |dont fall|don't fall|dont trust|don't trust|never trust|dont send|don't send|never send
    |dont give|don't give|never give|dont share|don't share|never share|never pay|don't pay
    |dont pay|do not pay|never download|reported|report them|report him|report it|i reported
    |reporting|block them|blocked|psa|fyi|warning|heads up|anybody asking|anyone asking
    |anyone who asks|if someone asks|if anyone asks|someone asked me|someone told me
    |someone dm'd me|someone dmed me|someone messaged me|got a dm|got dms|people dming
    |they never ask|will never ask|won't ask|wont ask|never asks|real support never|sketchy|sus
    |suspicious link|impersonat*|pretending|catfish|my mom got|my mom almost|my grandma
    |almost fell|fell for|mods ban|ban him|ban them|mod ban|ignore the`,
  story: `killing me|kill me|just kidding|joking|my husband|my wife|my mom|myself|i'm so|im so
    |i look|i feel|me being|i'm a|im a|call me|called me|said i|says i|they call|quote|lyrics
    |the character|in the game|makes me look|make me look|my ass
    |anyone else|anybody else|like her|like him|looks so cozy|wish i could|i wish|got mine
    |mine came|mine arrived|came through in`,
  own: `my husband|my wife|my mom|my dad|my sister|my brother|my daughter|my son|my friend
    |my number|my address|my phone|my name|ship it to|deliver to|i live|i'm at|im at|for pickup
    |i won|i just won|we won|my order|my cell|my zip|delivered to|ship to me|ship to my|send to my`,
  harmless: `whats the|whats that|whats this|whats your|whats ur|whats up|whats in|whats on|whats it
    |whats with|whats good|whats left|whats next|whats new|call me crazy|save me|free shipping|free size|gluten free|cruelty free|bpa free
    |fat free|sugar free|free returns|free delivery|phone case|phone holder|fragrance free
    |oil free|stress free|feel free|hands free|dm the seller|message the seller|dm the shop
    |message the shop|chat with seller|dm the host|text them|dm them|contact the seller
    |contact seller|contact support|contacted support|customer service was|customer service is
    |customer service told|customer support told|got my refund|got a refund|get a refund
    |refund took|refunded me|no refunds|refund policy|full refund|can i get a refund|do you refund
    |i won|i never win|who won|i've never won|never won|they won|did i win|congrats to the
    |congrats to whoever|congrats winner|congrats girl|congrats on|congratulations to
    |congratulations on|good job|great job|nice job|my job|day job|second job|your job
    |job interview|job site|after work|salary day|payday|switch to|flip the|flip it|task light
    |bring your own|group buy|group order|age group|color group|screen protector|screen size
    |touch screen|sun screen|full screen|big screen|split screen|stream from home|ship from home
    |at home|body spray|body lotion|body butter|face mask|face wash|face cream|skin care|skincare
    |fat quarter|phat|old school|old one|old version|old stock|how old|years old|year old|the old
    |old money|nasty gal|cowgirl|cow print|pig plush|ugly sweater|ugly christmas|ugly cute
    |ugly duckling|ugly shoes|whale plush|whale watching|blue whale|whale pod|line up|in line
    |take it off the|strip light*|led strip|strip of|earn points|in the bio|their bio|ups man
    |hi-fi|fake plants|faux|fake lashes|fake nails|fake flowers|fake fur|fake leather|fake or real
    |is it fake|spam musubi|report back|she said|he said|body count|her husband said|waist trainer
    |order it again|open box|open it|open the|open that|open another|open more|start the
    |start with|starts at|run small|runs small|run big|runs big|run large|who won the giveaway
    |i won the|won the giveaway|duplicate charge fixed|join the group buy|was damaged but
    |5 star review from
    |dm me on here|message me on here|dm me here|message me here|dm me in the app
    |message me in the app|dm me through the app|message me on the app|no need to dm
    |no need to message|no need to contact|dont need to dm|don't need to dm
    |dont need to contact|don't need to contact|you don't have to dm|dont have to dm`,
};
