import type { Words } from '../cue';

/** Italian. */
export const it: Words = {
  channel: `whatsapp|telegram|insta|messenger|mio numero|signal`,
  slang: `wapp|whatsap|uozzap|telegr`,
  contact: `scrivimi|scrivetemi|contattami|contattatemi|mandami un messaggio|mandatemi un messaggio|aggiungimi
    |aggiungetemi|chiamami|chiamatemi|in privato|in dm|scrivimi in`,
  fish: `lascia il numero|lasciami il numero|lasciate il numero|dammi il tuo numero`,
  pull: `entra nel gruppo|entrate nel gruppo|unisciti al|il mio gruppo|il mio canale|ti aggiungo al`,
  profile: `nel mio profilo|link in bio|nella mia bio`,
  gain: `meno caro|più economico|a metà prezzo|metà prezzo|prezzo di fabbrica|all'ingrosso|gratis|senza commissioni|repliche`,
  bypass: `fuori dall'app|fuori dalla piattaforma|fuori da qui|non comprate qui|non comprare qui|senza passare da
    |direttamente da me|con bonifico diretto`,
  official: `assistenza clienti|servizio clienti|supporto clienti|assistenza|supporto tecnico|sono di|operatore|poste
    |corriere|dogana|la banca|polizia postale`,
  greet: `gentile cliente|il tuo ordine|il suo ordine|il tuo pacco|il suo pacco|il tuo account|il suo conto|il tuo conto`,
  problem: `pagamento rifiutato|pagamento non riuscito|problema con il tuo|problema con il suo|ordine bloccato|doppio addebito
    |account bloccato|account sospeso|conto bloccato|pacco bloccato|pacco fermo|pacco smarrito|in giacenza|in scadenza`,
  refund: `rimborso|rimborsarti|rimborsarla|risarcimento|stornare|storno|i tuoi soldi`,
  bank: `numero di carta|numero della carta|carta di credito|iban|password|pin|bonifico|ricarica postepay|postepay|cvv`,
  secret: `codice che ti arriva|codice che hai ricevuto|codice ricevuto|codice di verifica|codice sms|codice otp|otp
    |arriva un codice|numero che esce|codice che esce|codice via sms`,
  hand: `dimmi|dammi|mandami|inviami|mi dica|mi mandi|inserisci|compila|conferma i|comunicami|invia il
    |scrivilo qui|dimmi il numero|dimmi il codice`,
  help: `ti aiuto|la aiuto|ti aiutiamo|per aiutarti|lo risolvo|procedo io|ti seguo io|per procedere`,
  haven: `conto sicuro|conto protetto`,
  fee: `paghi solo la spedizione|paga solo la spedizione|solo spese di spedizione|spese di sdoganamento|anticipo|caparra
    |quota di iscrizione|prima il pagamento`,
  won: `hai vinto|congratulazioni|sei stato estratto|sei stata estratta|sei stato selezionato|sei stata selezionata|vincitore
    |vincitrice`,
  lucky: `premio|estrazione|in regalo|vincitore|giveaway`,
  prize: `iphone|buono amazon|buono regalo|carta regalo|premio|contanti|ps5`,
  claim: `ritira|per ritirarlo|riscatta|per ricevere|clicca|accedi|registrati|verifica il|il tuo indirizzo|i tuoi dati`,
  job: `lavoro da casa|lavora da casa|da casa|cerco persone|cerchiamo persone|lavoretto|senza esperienza|dal telefono
    |guadagno extra|entrata extra|collaboratori`,
  earn: `guadagna|guadagni|guadagnare|al giorno|a settimana|pagamento giornaliero|commissioni|provvigioni|soldi facili`,
  task: `mettere like|mettendo like|per ogni like|recensioni|seguire account|guardare video|compiti online`,
  scheme: `affitto il tuo conto|raddoppia|raddoppio i|investimento garantito|investi con|trading|criptovalute|scommesse sicure`,
  screen: `condividi lo schermo|condividere lo schermo|condivisione schermo|condivisione dello schermo|controllo remoto`,
  open: `scarica|scaricate|installa|apri|attiva`,
  watch: `ti guido io|vedo io|guardo io|lo faccio io dal`,
  third: `lei|questa tizia|questo tizio|questa venditrice|questo venditore|questa truffatrice|il suo nome|suo marito|sua figlia`,
  expose: `si chiama|abita in|vive in|abita a|il suo indirizzo|il suo numero|lavora da|lavora in|suo marito|sua figlia va
    |il suo vero nome|targa`,
  hunt: `chi sa dove abita|dove abita|troviamo l'indirizzo|trovate l'indirizzo|chi è davvero`,
  mob: `chiamatela tutti|chiamatelo tutti|andiamo sotto casa|andate sotto casa|scrivetele tutti|segnalatela tutti|rovinatela`,
  you: `tu|sei|stai|ti`,
  insult: `puttana|troia|zoccola|stronza|stronzo|cretina|idiota|deficiente|cicciona|brutta vacca|brutta cessa|cesso|fai schifo
    |ammazzati|muori|crepa|ucciditi|vai a morire|figlia di puttana|vecchia strega|ritardata|balena`,
  threat: `ti ammazzo|ti uccido|ti spacco|ti vengo a cercare|so dove abiti|sappiamo dove abiti|ti brucio|ti trovo`,
  menace: `ti aspetto sotto|ti aspetto fuori|vedrai`,
  sexual: `fai vedere le tette|spogliati|togliti la|quanto prendi per|mostra il culo`,
  warn: `truffa|truffe|truffatore|truffatori|attenti|attenzione|non fidatevi|non cliccate|non date|è falso|finto|fake
    |mi hanno truffato|segnalate|segnalato`,
  story: `scherzo|mio marito|mia mamma|mi è arrivato|è arrivato|mi hanno rimborsato|rimborsato subito`,
  own: `mio marito|mia mamma|il mio indirizzo|il mio numero|il mio ordine|spedire a`,
  harmless: `spedizione gratis|spedizione gratuita|quanto la spedizione|buon lavoro|bel lavoro|chi ha vinto
    |carta o contanti|pago con carta`,
};
