import type { Words } from '../cue';

/** French: the main cues. */
export const fr: Words = {
  channel: `whatsapp|telegram|insta|snap|snapchat|signal|messenger|mon numéro|discord`,
  contact: `ajoute moi|ajoute-moi|ajoutez moi|ajoutez-moi|écris moi|écris-moi|écrivez moi
    |écrivez-moi|contacte moi|contacte-moi|contactez moi|contactez-moi|envoie moi un|envoie-moi un
    |viens en privé|viens en dm|viens mp|mp moi|en mp|en message privé|appelle moi|appelle-moi
    |appelez moi|dm moi`,
  pull: `rejoins mon|rejoignez mon|rejoins le groupe|rejoignez le groupe|rejoins ma
    |mon groupe|mon canal`,
  fish: `laisse ton numéro|laissez votre numéro|laisse ton snap`,
  gain: `moins cher|moins chers|-50%|moitié prix|à moitié prix|réduction|prix de gros
    |prix usine|gratuit|sans frais|là-bas|réplique|répliques`,
  bypass: `hors de l'appli|hors appli|hors plateforme|en dehors de l'appli|n'achetez pas ici
    |achetez pas ici|la plateforme prend|en direct avec moi|paypal entre proches|entre proches`,
  official: `service client|service après-vente|support client|support technique|conseiller|service remboursement
    |service remboursements|service des remboursements
    |équipe support|je suis de|la poste|douane|douanes|votre banque|assistance`,
  greet: `cher client|chère cliente|je suis du|je suis de`,
  problem: `paiement refusé|paiement échoué|problème avec votre commande
    |problème avec ta commande|commande bloquée|compte bloqué|compte suspendu|compte sera
    |double prélèvement|débité deux fois|colis bloqué|colis en attente|colis retenu|rappel produit
    |abonnement`,
  refund: `remboursement|rembourser|rembourse|indemnisation|annuler le prélèvement|votre argent`,
  bank: `numéro de carte|coordonnées bancaires|iban|mot de passe|virement|carte cadeau|pcs
    |code secret`,
  secret: `code reçu|code de vérification|code de confirmation|code sms|code de validation
    |code par sms|le numéro affiché|numéro affiché|code affiché`,
  hand: `donne moi|donne-moi|donnez moi|donnez-moi|envoie moi|envoie-moi|envoyez moi
    |envoyez-moi|donnez le code|donne le code|envoyez le code|envoie le code|communiquez|remplissez|confirmez|dis moi
    |envoie le moi|envoie-le moi|envoie-le-moi|donne moi le|donne-moi le|dis moi le code`,
  help: `je vous aide|je t'aide|on vous aide|pour procéder|je m'occupe
    |pour votre remboursement|pour traiter`,
  fee: `juste payer les frais|payer les frais|frais de port à|paye juste|payez juste
    |payer la livraison|frais de dossier|frais de douane|acompte|à l'avance`,
  won: `félicitations|felicitations|vous avez gagné|tu as gagné|t'as gagné|gagnant|gagnante
    |tiré au sort|vous avez été sélectionné*|tu as été sélectionné*|tu as été choisi*`,
  lucky: `gagné|félicitations|tirage|concours`,
  prize: `cadeau|lot|iphone|argent|bon d'achat|carte cadeau|ps5`,
  claim: `réclame|réclamer|récupérer|récupère|cliquez|clique|connectez|connecte toi|vérifiez
    |vérifie ton|nom et adresse|ton adresse|votre adresse|payer`,
  job: `travail à domicile|travaille de chez|de chez toi|de chez vous|recrute|recrutement
    |cherche personnes|complément de revenu|job`,
  earn: `gagne|gagnez|gagner|par jour|de l'heure|par semaine|commission|revenus|argent facile`,
  task: `liker|likes|des likes|noter des produits|avis|regarder des vidéos|tâches`,
  scheme: `louer ton compte|vendre ton compte|prête ton compte|prêter ton compte
    |investissement garanti|crypto garanti|paris sportifs garantis`,
  screen: `partage ton écran|partagez votre écran|partage d'écran|partager votre écran
    |accès à distance|prise en main à distance
    |partager ton écran`,
  open: `télécharge|téléchargez|installe|installez|ouvre|ouvrez|active
    |installe cette appli|installe l'appli|télécharge cette appli`,
  watch: `je vois|que je voie|je le fais|je prends la main`,
  third: `elle|il|cette meuf|ce mec|cette femme|cette vendeuse|ce vendeur|la vendeuse
    |le vendeur|cette cliente`,
  expose: `s'appelle|vrai nom|habite|son adresse|son numéro|travaille chez|travaille à`,
  hunt: `doxx|doxer|qui sait où elle habite|balancez son adresse|affichez la
    |sait où elle habite|sait où il habite|où habite cette|trouvez son adresse`,
  mob: `appelez la|appelez-la|harcelez|allez chez elle|allez la voir|passez la voir|spammez
    |tous chez elle`,
  you: `tu|toi|t'es|vous`,
  insult: `salope|pute|connasse|connard|fils de pute|fdp|grosse vache|grosse truie|grosse merde
    |sale pute|sale grosse|sale chienne|va mourir|va crever|crève|suicide toi|suicide-toi
    |ferme ta gueule|ta gueule|t'es moche|t'es laide|t'es dégueulasse|sale arabe|sale noir*
    |bougnoule|pédé|gouine|mongole|débile`,
  threat: `je vais te tuer|je te tue|je vais te frapper|je vais te retrouver
    |je sais où tu habites|te violer|on va venir chez toi|te défoncer|brûler ta maison`,
  sexual: `montre tes seins|montre tes nichons|déshabille toi|déshabille-toi|enlève ton haut
    |tes seins|combien la nuit|envoie des nudes`,
  warn: `arnaque|arnaques|arnaqueur|arnaqueurs|attention aux|attention à|faites attention
    |ne cliquez pas|cliquez pas|méfiez|ne donnez jamais|faux compte|signalé|signalez|j'ai signalé
    |bloquez`,
  story: `je rigole|mon mari
    |j'ai reçu|j'ai été remboursé|j'ai été remboursée|bien reçu|remboursé rapidement
    |remboursée rapidement`,
  own: `mon mari|ma mère|livrer à|mon adresse`,
  harmless: `félicitations à|félicitations pour|livraison gratuite|livraison offerte
    |été remboursé*|me faire rembourser|remboursement possible|frais de port combien|lot de|le lot
    |un lot|en lot|jolie lot`,
};
