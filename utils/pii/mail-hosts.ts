/** Hosts where anybody may have a mailbox, without what follows the dot; the most used of many countries. */
export const MAIL_HOST =
  '(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|aol|proton|protonmail|pm|gmx|web|mail|inbox|zoho|fastmail|tutanota|qq|vip\\.qq|foxmail|163|126|yeah|sina|sohu|139|189|aliyun|naver|daum|hanmail|kakao|nate|docomo|ezweb|softbank|i\\.softbank|hinet|pchome|libero|virgilio|tiscali|orange|wanadoo|laposte|sfr|free|bol|uol|terra|t-online|freenet|yandex|rambler|wp|onet|interia|rediffmail|bigpond|optusnet|btinternet|sky|virginmedia|xtra)';
/** The same, those that are no other word: told without their dot. */
export const CLEAR_MAIL_HOST =
  '(?:gmail|outlook|hotmail|yahoo|ymail|icloud|protonmail|gmx|qq|foxmail|163|126|sina|naver|hanmail|daum|yandex)';

/**
 * Top-level domains one may take for the end of a host that is not typed in one piece: of countries, and
 * the generic ones in wide use.
 *
 * Source: IANA, Root Zone Database.
 */
export const TOP_LEVEL =
  /^(?:[a-z]{2}|com|net|org|edu|gov|mil|int|info|biz|name|pro|app|dev|xyz|top|vip|club|shop|store|online|site|website|space|live|tech|fun|art|icu|work|email|mail|link|one|asia|mobi|cloud|digital|studio|design|blog|wiki|world|life|love|today|group|company|agency|media|news|host|press|kim|wang|ltd|fit|ink|red|pub|tokyo|berlin|london|paris|amsterdam|moscow|taipei|nyc|cat|eus|gal)$/;

/**
 * Mailboxes of a function, not of a person, at hosts of firms.
 *
 * Source: RFC 2142, and what shops add to it.
 */
export const ROLE =
  /^(?:info|marketing|sales|support|abuse|noc|security|postmaster|hostmaster|webmaster|www|help|helpdesk|service|services|customer[._-]?(?:service|care|support)|cs|care|contact|contactus|admin|hello|hi|team|office|press|media|pr|jobs|careers|hr|billing|invoice|accounts|payments|orders?|returns?|refunds?|shipping|privacy|legal|dpo|no-?reply|do-?not-?reply|newsletter|feedback|enquir(?:y|ies)|inquir(?:y|ies)|kefu|kf|kundenservice|kontakt|contacto|contato|atendimento|sac|soporte|suporte|servizio|clienti|klantenservice)$/;

/** What stands before "at" in talk of shops: look at, order at, me at. */
export const NO_LOCAL =
  /^(?:me|us|it|them|him|her|out|order|look|looking|shop|shopping|found|available|check|bought|buy|get|got|deals?|sale|online|only|cheaper|here|there|one|now|see|sold|back|up|same|stuff|item|this|that|these|those)$/;
