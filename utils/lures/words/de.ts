import type { Words } from '../cue';

/** German: the main cues. */
export const de: Words = {
  channel: `whatsapp|telegram|insta|signal|snapchat|per mail|handynummer`,
  contact: `schreib mir|schreibt mir|schreib mich|meld dich|meldet euch|kontaktiere mich
    |kontaktier mich|füg mich hinzu|add mich|adde mich|ruf mich an|privat anschreiben|anschreiben
    |schick mir ne nachricht|dm an mich|per dm`,
  pull: `komm in meine gruppe|kommt in die gruppe|tritt meiner|meine gruppe|meinem kanal
    |meinen kanal`,
  fish: `gib mir deine nummer|schick mir deine nummer|schreib deine nummer`,
  gain: `billiger|günstiger|halber preis|halben preis|zum halben|rabatt|großhandel
    |direkt vom hersteller|kostenlos|umsonst|gratis`,
  bypass: `ohne gebühren|außerhalb der app|privat verkaufen|direkt an mich|kauft nicht hier
    |plattform nimmt|freunde & familie`,
  official: `kundendienst|kundenservice|kundensupport|supportteam|support-team|mitarbeiter|zoll
    |sparkasse|ihre bank|paketdienst`,
  greet: `sehr geehrte|hier kundenservice|ich bin von|ihre zahlung|ihre bestellung|ihr konto`,
  problem: `zahlung fehlgeschlagen|problem mit ihrer bestellung|problem mit deiner bestellung
    |bestellung wurde|konto gesperrt|konto wurde gesperrt|konto eingeschränkt|doppelt abgebucht
    |paket hängt|paket wird zurück|paket konnte|rückruf|abo verlängert|zahlung ist fehlgeschlagen
    |zahlung ist fehl`,
  refund: `rückerstattung|erstattung|geld zurück|entschädigung|stornieren`,
  bank: `kartennummer|kontonummer|iban|passwort|überweis*|gutscheinkarte*|paysafe*`,
  secret: `bestätigungscode|sms-code|smscode|code den du|code aus der sms|tan nummer
    |tan schicken|tan durchgeben|bitte tan
    |code per sms|code aufs handy|einen code|die nummer die da steht`,
  hand: `schick mir|sag mir|gib mir|teile mir|gib ein|eingeben|fülle|bitte tan|tan schicken
    |schreib ihn hier|schreib ihn|gib mir die id|gib mir den code|schick mir den code
    |sag mir den code`,
  help: `ich helfe|wir helfen|ich kümmere|ich erledige|um ihre|damit ich`,
  fee: `nur versand zahlen|nur den versand|versandkosten zahlen|nur porto|bearbeitungsgebühr
    |zollgebühr*|vorkasse|gebühr zahlen|anzahlung`,
  won: `herzlichen glückwunsch|glückwunsch|du hast gewonnen|sie haben gewonnen|gewinner
    |ausgelost|wurdest ausgewählt|wurden ausgewählt`,
  lucky: `gewonnen|gewinn|glückwunsch|verlosung`,
  prize: `gewinn|preis|iphone|bargeld|gutschein`,
  claim: `abholen|einlösen|anmelden|einloggen|bestätigen|verifizieren|klick|klicke
    |name und adresse|deine adresse|zahlen|bezahlen`,
  job: `nebenjob|heimarbeit|von zuhause|minijob|suche leute|mitarbeiter gesucht
    |produkttester|homeoffice job`,
  earn: `verdiene|verdienen|verdienst|am tag|pro tag|täglich|pro stunde|provision
    |geld verdienen|auszahlung`,
  task: `liken|likes|bewertungen schreiben|produkte bewerten|videos schauen|aufgaben`,
  scheme: `konto vermieten|konto verkaufen|finanzagent|bankdrop|garantierte rendite
    |kryptoinvest*`,
  screen: `bildschirm teilen|bildschirm freigeben|bildschirmfreigabe|fernzugriff|fernwartung
    |deinen bildschirm`,
  open: `installiere|installier|lade dir|lad dir|herunterladen|öffne|aktiviere
    |lade die app|lad die app`,
  watch: `damit ich sehe|ich sehe dann|ich mach das|ich übernehme`,
  third: `sie|er|die alte|der typ|diese frau|diese tussi|die verkäuferin|der verkäufer
    |die käuferin|der käufer
    |die heißt|der heißt|dieser typ`,
  expose: `heißt in echt|richtiger name|wohnt in|wohnt im|wohnt am|ihre adresse|seine adresse
    |ihre nummer|seine nummer|arbeitet bei`,
  hunt: `doxxen|doxxt|wer weiß wo sie wohnt|wer weiß wo er wohnt
    |weiß jemand wo der|weiß jemand wo die|weiß jemand, wo der|weiß jemand, wo die
    |wer weiß wo der wohnt|wer weiß wo die wohnt`,
  mob: `ruft sie an|ruft ihn an|ruft alle an|fahrt hin|besucht sie|besucht ihn|spammt
    |macht sie fertig`,
  you: `du|dich|dein|deine|ihr`,
  insult: `schlampe|hure|nutte|hurensohn|fotze|wichser|arschloch|fette sau|fette kuh|dumme kuh
    |drecksau|missgeburt|bring dich um|verreck|geh sterben|stirb|hässliche|du bist hässlich
    |verpiss dich|halt die fresse|halts maul|halt's maul|spasti|behindert bist|scheiß ausländer
    |kanake`,
  threat: `ich bring dich um|ich töte dich|ich schlag dich|ich finde dich|ich weiß wo du wohnst
    |ich stech dich|vergewaltig*|wir kommen zu dir|zünd dein`,
  sexual: `zeig deine titten|titten zeigen|zieh dich aus|titten|geile sau|was kostet eine nacht
    |schick nacktbilder`,
  warn: `betrug|betrüger|abzocke|vorsicht|achtung leute|fake|nicht klicken|klickt nicht
    |nicht anklicken|fallt nicht|glaubt nicht|gemeldet|melden und|blockieren|gib nie|niemals`,
  story: `scherz|mein mann|ich bin
    |hab bekommen|habe bekommen|zurückbekommen|erstattet bekommen|kam an|ist angekommen`,
  own: `mein mann|meine frau|liefern an|schickt an|meine adresse`,
  harmless: `glückwunsch zum|glückwunsch an|glückwunsch zur|guter preis|super preis|preis ist
    |preis leistung|im preis|was ist der preis|preis für|versand kostenlos|kostenloser versand
    |rückerstattung bekommen|geld zurück bekommen|hab ich auch`,
};
