import type { Words } from '../cue';

/** English: support that is none. */
export const enSupport: Words = {
  official: `customer support|customer service|customer care|support team|support agent
    |support here|support desk|tiktok shop support|tiktok support|shop support|amazon support
    |ebay support|whatnot support|shopee support|lazada support|paypal support|official support
    |seller support|live support|support rep|tech support|technical support|help desk|helpdesk
    |helpline|admin|moderator|official admin|tiktok admin|shopee officer|lazada officer|officer
    |security team|security dept|security department|refund department|refund dept|refund team
    |refund center|billing department|billing team|verification team|fraud department|fraud team
    |claims department|courier|customs|customs officer|fedex|dhl|usps|ups|ninja van|j&t
    |representative|from support|this is support|from tiktok|from amazon|from shopee|from lazada
    |from whatnot|from ebay|from paypal|from the bank|your bank|police|irs|shop staff
    |store manager|seller's assistant|sellers assistant|the seller's helper|shop assistant here|our agent|the agent`,
  greet: `dear|i am from|i'm from|im from|dear customer|dear user|dear buyer|valued|ur item
    |your item|whoever bought|everyone who bought|anyone who bought|buyers of|hi i am|i am a
    |i'm a mod|im a mod|hi dear|hello dear|hello buyer|shop staff here|seller here
    |store manager here|this is support|this is whatnot|this is tiktok|this is amazon|this is ebay`,
  problem: `payment failed|payment has failed|payment fail|payment declined|payment issue
    |payment problem|payment error|payment on hold|order issue|order problem|order error
    |order failed|order on hold|order is on hold|order was flagged|order got flagged
    |order has been|issue with your order|problem with your order|issue with your payment
    |problem with your payment|issue with your account|problem with your account
    |wrong with your order|wrong with your payment|charged twice|double charged|double charge
    |overcharged|duplicate charge|charged you|account locked|account suspended
    |account is suspended|account will be|account has been|account frozen|account limited
    |account hacked|account compromised|suspicious activity|unusual activity|unauthorized
    |parcel stuck|parcel held|parcel got|package stuck|package held|package is held|customs issue
    |customs fee|stuck at customs|stuck in customs|held at customs|delivery failed|failed delivery
    |lost parcel|lost package|parcel lost|package lost|system error|system glitch|recalled|recall
    |defective|subscription renewed|subscription will|auto renew*|expired|expires today|declined
    |on hold|not go through|didn't go through|did not go through|pending refund|out of stock, we
    |got recalled|it got recalled|been recalled|item out of stock|account flagged|acc flagged
    |account got flagged|order flagged|order has a problem|order has problem|order has an issue
    |order has issue|has a problem with|there is an issue with|there is a problem with
    |there's an issue|there's a problem|an issue with your|noticed an issue|noticed a problem
    |was damaged|got damaged|fraud detected|cannot ship|can't ship|cant ship|couldn't ship`,
  refund: `refund*|compensation|compensate*|reimburse*|money back|your money|chargeback
    |cancel the charge|cancel the subscription|reverse the charge|get your money|return your money
    |settle|resolve|pay you back|pay u back|get refunded|refunded back`,
  bank: `card number|card details|card info|card no|bank details|bank account|bank info
    |account number|routing number|cvv|pin number|your pin|password|passcode|gift card*
    |gift card code|apple card*|steam card*|itunes|ssn|social security|transfer|wire|deposit
    |login details|bank login|log in details|paynow|thru this zelle|through this zelle|to this zelle|to this cash app|to this cashapp|to this venmo|crypto|usdt|bitcoin|wallet|seed phrase
    |bank acct|acct number|acct no|acct #|your card to|screenshot of your card|photo of your card
    |picture of your card|pic of your card|card last 4|last 4 of your card|card last four
    |last four of your card`,
  secret: `code we sent|code i sent|code you got|code you get|code you receive*
    |verification code|security code|otp|6 digit code|6-digit code|six digit code
    |code from the text|code in the text|one time code|one-time code|one time password|sms code
    |the code on your phone|code sent to your
    |code by mistake|code by accident|code to your number|code to ur number
    |code they texted|code they just texted|the code they sent|text with a code|6 numbers
    |six numbers|9 digit id|9 digit code|9-digit code|code u got|code u get|code that pops up
    |code on ur phone|code on your screen|numbers you got`,
  hand: `send me|give me|tell me|read me|share with me|send us|give us|provide|fill in
    |fill out|enter your|confirm your|send your|send ur|send over|forward me|forward it
    |read it to me|read out|message me|dm me|type it here|drop it here|share the|share your
    |share ur|send screenshot|send a screenshot|send a photo|send a pic|fill this form
    |fill the form|fill out this|pls dm|please dm|dm card|dm your card|dm us your
    |comment your card|reply here|whats your bank|what's your bank|what is your bank
    |read it back|read it out|read that code|read the code|send it back|send me the code
    |send the code
    |paste it here|paste the code|put the code here|drop the code|type the 6|type the six
    |type the code|whats the code|what's the code|gimme the code|gimme the 9|give me the 9`,
  help: `i can help|i will help|i'll help|ill help|let me help|we can help|we will help
    |we'll help|i will process|i'll process|ill process|i can process|we will process|i can fix
    |i'll fix|ill fix|let me fix|i can get you|to get your|get ur|help you get|help u get
    |assist you|walk you through|guide you|i will guide|i'll guide|process your|process ur
    |so i can|so we can|i do it for you|i can cancel|i will cancel|i'll cancel|we can cancel
    |resolve it for you`,
  haven: `safe account|secure account|protected account`,
  watch: `control your phone|control ur phone|access your phone|access ur phone|take over your phone`,
};
