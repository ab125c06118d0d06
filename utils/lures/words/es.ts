import type { Words } from '../cue';

/** Spanish. */
export const es: Words = {
  channel: `whatsapp|wasap|wats|whats|wsp|wpp|guasap|telegram|insta|ig|messenger|mi numero
    |signal|discord|correo`,
  slang: `wasa|guats|guasa|whatss|w4ts|wassap|watsap|wsap|teleg`,
  contact: `escríbeme|escribeme|escríbanme|escribanme|escribe al|escribir al|mándame|mandame
    |mándenme|mandenme|mándame mensaje|mándame msj|mandame msj|mándame dm|contáctame|contactame
    |contáctanos|agrégame|agregame|agrega mi|añádeme|anademe|háblame|hablame|háblenme|llámame
    |llamame|búscame|buscame|por privado|al privado|por interno|al interno|por inbox|al dm|por dm
    |dame tu|pásame tu|sígueme|al wats|al whats|al wsp`,
  pull: `únete|unete|únanse|unanse|mi grupo|mi canal|te agrego|los agrego|entra al grupo
    |entren al grupo|escanea`,
  fish: `deja tu número|deja tu numero|dejen su número|dejen su numero|deja tu whats
    |dejen su whats|pasen su número`,
  profile: `en mi perfil|mi perfil|en mi bio|link en bio`,
  gain: `más barato|mas barato|barato|baratos|mitad de precio|a mitad|descuento|mayoreo
    |al mayor|precio de fábrica|precio de fabrica|gratis|sin comisión|sin comision|mejor precio
    |más económico|mas economico|oferta|réplicas|replicas|clones|ahorra`,
  bypass: `fuera de la app|fuera de la plataforma|fuera de aquí|fuera de aqui
    |sin pagar comisión|sin pagar comision|la plataforma cobra|cobra comisión|no compren aquí
    |no compren aqui|no compres aquí|no compres aqui|trato directo|directo conmigo
    |por transferencia directa|yo lo vendo|yo la vendo|yo los vendo`,
  official: `soporte|soporte técnico|soporte tecnico|atención al cliente|atencion al cliente
    |servicio al cliente|centro de ayuda|soy de|somos de|asesor|agente|ejecutivo|mercado libre
    |mercadolibre|amazon|el banco|banco|correos|paquetería|paqueteria|aduana|dhl|departamento de
    |equipo de|oficial|policía|sat`,
  greet: `buenos días|estimado|estimada|le habla|te habla|soy de soporte|soy agente|soy de la`,
  problem: `pago rechazado|pago falló|pago fallo|problema con tu|problema con su|error en tu
    |error en su|pedido retenido|pedido tiene|pedido con problema|doble cobro|cobro doble
    |cobro duplicado|cargo duplicado|cargo no reconocido|cuenta bloqueada|cuenta suspendida
    |cuenta será|su cuenta|tu cuenta|paquete retenido|paquete detenido|paquete perdido
    |falla del sistema|error del sistema|retirado del mercado|suscripción|suscripcion
    |renovación automática|vencido`,
  refund: `reembolso|devolución|devolucion|devolver tu|devolverte|devolverle|compensación
    |compensacion|indemnización|cancelar el cargo|reintegro|regresar tu dinero|tu dinero`,
  bank: `número de tarjeta|numero de tarjeta|número de cuenta|numero de cuenta
    |datos bancarios|tarjeta|contraseña|clave|nip|transferencia|transfiere|deposita|depósito
    |deposito|clabe|cvv|ine|dni|bizum|yape|nequi|oxxo`,
  secret: `código que te llegó|codigo que te llego|código que te|codigo que te
    |código de verificación|codigo de verificacion|código sms|código de seguridad
    |codigo de seguridad|código de 6|codigo de 6|token
    |llegó un código|llego un codigo|código por sms|codigo por sms|número que sale
    |numero que sale|código que sale|codigo que sale|código que aparece|codigo que aparece`,
  hand: `dime|dame|dígame|digame|pásame|pasame|envíame|enviame|mándame|mandame|proporciona
    |llena|llene|comparte|ingresa|ingrese|confirma|confírmame|indícame|compárteme
    |escríbelo|escribelo|dámelo|damelo|pásalo|pasalo|mándalo|mandalo|dame el número
    |dame el numero`,
  help: `te ayudo|le ayudo|te ayudamos|le ayudamos|lo resuelvo|te lo resuelvo|lo resolvemos
    |para ayudarte|para procesar|procesar tu|te gestiono|gestionamos|para tu reembolso|te guío
    |te guio|le guío`,
  haven: `cuenta segura|cuenta protegida`,
  fee: `solo pagas el envío|solo pagas el envio|solo paga el envío|solo paga el envio
    |paga el envío|paga el envio|pagar el envío|pagar envío|pagar el envio|costo de envío
    |gastos de envío|gastos de envio|el flete|anticipo|pago por adelantado|por adelantado
    |comisión de|impuestos|cuota de|inscripción|inscripcion|depósito inicial|deposita primero
    |gestión|pago inicial|activación`,
  won: `felicidades|felicitaciones|ganaste|has ganado|ganador|ganadora|fuiste seleccionad*
    |has sido seleccionad*|fuiste elegid*|has sido elegid*|saliste sortead*|te ganaste|usted ganó
    |usted gano|espectador de la suerte|sorteado`,
  lucky: `premio|sorteo|ganador|ganadora|gratis|regalo|felicidades|rifa`,
  prize: `premio|iphone|efectivo|sorteo|regalo|celular|consola|ps5|tarjeta de regalo|bono
    |bonos|dólares|dolares|pesos|vale`,
  claim: `reclama|reclamar|reclamarlo|para reclamar|cobra tu|recibe tu|recibirlo|ingresa a
    |entra a|haz clic|da clic|dale clic|inicia sesión|inicia sesion|verifica tu|verifica
    |regístrate|registrate|nombre y dirección|nombre y direccion|tu dirección|tus datos|sus datos
    |actualiza|canjea`,
  job: `trabajo|trabaja desde|desde casa|desde tu casa|en casa|empleo|vacante|vacantes
    |busco personas|busco gente|necesito personas|solicito personas|medio tiempo|ingreso extra
    |ingresos extra|sin experiencia|desde tu celular|contratando|contratamos|reclutando|chamba
    |chambita|embajador|busco chicas|busco chicos|busco gente que`,
  earn: `gana|ganas|ganar|gane|ganen|ganancias|ganando|diarios|al día|al dia|por día|por dia
    |por hora|semanales|a la semana|pago diario|pagan|comisiones|sueldo|dinero fácil|dinero facil
    |dinero extra|duplica tu|multiplica tu|rendimiento|ingresos|pago por|te pago|pago $*
    |por cada like`,
  task: `dando like|dar like|dando likes|dar me gusta|me gusta|seguir cuentas|tareas|reseñas
    |resenas|calificar productos|ver videos|viendo videos|suscribirte|suscribirse|llenar encuestas
    |encuestas|capturista|copiar y pegar|pedidos falsos|pedidos|optimizar|likes a|por like
    |por likes|dar likes|da likes`,
  scheme: `rento tu cuenta|renta tu cuenta|rentar tu cuenta|vender tu cuenta|compro cuentas
    |prestar tu cuenta|inversión garantizada|inversion garantizada|invierte|trading|criptomonedas
    |forex|multinivel|préstamos sin buró|prestamos sin buro|apuestas|casino|rento cuenta
    |compro cuenta|presta tu cuenta|préstame tu cuenta`,
  screen: `comparte pantalla|compartir pantalla|comparte tu pantalla|compárteme pantalla
    |acceso remoto|control remoto de tu|videollamada`,
  open: `descarga|descargue|instala|instale|abre|abra|activa|permite|acepta`,
  watch: `yo veo|para ver tu|déjame ver|dejame ver|yo lo hago|yo te lo hago|yo manejo
    |te voy guiando|ver tu pantalla|desde aquí lo`,
  third: `ella|él|esta vieja|este tipo|esta tipa|esta mujer|este wey|ese wey|esa vieja
    |la compradora|el comprador|esa clienta|esta clienta|estafadora|estafador|su nombre es
    |su dirección|su direccion|su casa|su número es|su numero es|su teléfono|su telefono
    |su celular es|su hijo estudia|su esposo|su marido|su número|su numero|su nombre real
    |su domicilio|su telefono es|su teléfono es|su casa es|su hija va|su hijo va|esta estafadora
    |este estafador|esta rata|este ratero|esta ratera`,
  host: `la vendedora|el vendedor|este vendedor|esta vendedora|la host`,
  trace: `su número|su numero
    |sale de trabajar|sale del trabajo|sale a las|entra a trabajar`,
  expose: `se llama|su nombre es|nombre real|nombre verdadero|vive en|vive por|su dirección
    |su direccion|su casa|su número es|su numero es|su teléfono|su telefono|su celular es
    |trabaja en|estudia en|sus hijos|su hijo estudia|su esposo|su marido|las placas|placas
    |su nombre real|su domicilio|vive en la|su trabajo es|su hija va|su hijo va|su facebook es
    |placas de su`,
  hunt: `doxeo|doxear|doxeen|doxéenla|filtren|filtrar sus datos|quién sabe dónde vive
    |quien sabe donde vive|dónde vive esta|donde vive esta|busquen su dirección
    |busquen su direccion|quémenla|quemenla|fúnenla|funenla|saquen sus datos
    |alguien sabe donde trabaja|alguien sabe dónde trabaja|alguien sabe donde vive
    |alguien sabe dónde vive|sabe donde trabaja esta|sabe dónde trabaja esta`,
  mob: `llámenle|llamenle|llámenla|llamenla|márquenle|marquenle|échenle|echenle|vayan a su
    |vamos a su|caigan a|caigámosle|acósenla|acosenla|fúnenla|funenla|repórtenla todos
    |háganle spam|haganle spam|denle|vayan a buscarla|todos a|vayan a reclamarle|reclamarle
    |reclámenle|vayan a buscar|vayan todos|vayan a su casa|vamos a su casa|llamen todos
    |llámenle todos|llamenle todos|háganle la vida|haganle la vida|quémenla en|quemenla en
    |compartan su
    |ir a verla|ir a verlo|quiere ir a verla|quiere ir a verlo|ir a visitarla|ir a visitarlo`,
  you: `tú|tu|eres|estás|estas|usted|esta vieja|pinche|vieja|la host`,
  insult: `puta|puto|putita|hija de puta|hijo de puta|hdp|hija de tu|perra asquerosa|prostituta
    |ramera|pendeja|pendejo|estúpida|estupida|idiota|imbécil|imbecil|gorda asquerosa|pinche gorda
    |gorda fea|vieja gorda|vieja ridícula|vieja ridicula|vieja fea|pinche vieja|asquerosa
    |asqueroso|fea como|estás bien fea|estas bien fea|qué fea estás|que fea estas
    |basura de persona|eres una basura|eres basura|muérete|muerete|mátate|matate|ojalá te mueras
    |ojala te mueras|suicídate|suicidate|vete a la verga|vete a la mierda|chinga tu madre
    |chingas a tu madre|ctm|conchetumare|concha de tu madre|la concha de|malparida|malparido
    |gonorrea|mongólica|mongolica|retrasada|naca|india pata|negra de mierda|sudaca|maricón|maricon
    |joto|culera|eres una perra|pinche perra|perra sucia|zorra asquerosa|eres una zorra
    |pareces ballena|pareces una ballena|pareces cerda|pareces marrana|cerda asquerosa
    |gorda marrana|das asco|me das asco|das pena|gorda cochina|vieja estúpida|vieja estupida
    |vieja pendeja|vieja loca|vieja bruja|ojalá te atropellen|ojala te atropellen|te atropellen
    |gorda mantecosa|pareces cerdo|pareces hombre|india mugrosa|mugrosa|mugroso|muerta de hambre
    |muerto de hambre|bruja fea|cara de perro|cara de caballo|cállate|callate|lárgate|largate
    |das vergüenza|das verguenza|das lástima|vieja asquerosa|se muera tu|muera tu hijo
    |que te mueras|que se muera|bruja asquerosa|te mueras|pareces puta|pareces prostituta
    |puta barata|puta de mierda|gorda de mierda|india de mierda|vieja de mierda|mierda de persona
    |vieja puta|asco de mujer|das ganas de vomitar|qué asco das|que asco das|ojalá te violen
    |muérete ya|muerete ya|vete a morir|tírate de|tirate de|nadie te quiere|nadie te aguanta
    |cállate perra|callate perra|cállate puta|callate puta|marimacho|jorobada|dientona`,
  slur: `ridícula|estúpida|idiota|asquerosa|naca|ratera|payasa|inútil|pendeja`,
  looks: `gorda|fea|gordo|feo|ridícula|ridicula`,
  threat: `te voy a matar|te mato|voy a matarte|te voy a golpear|te voy a pegar|te voy a partir
    |te parto|te voy a violar|te violo|te voy a encontrar|sé dónde vives|se donde vives
    |sabemos dónde vives|sabemos donde vives|te voy a buscar|te vas a arrepentir
    |cuídate la espalda|cuidate la espalda|ácido en la|quemar tu casa|quemarte|romper la cara
    |romperte la|partir la cara|partirte la|reventar a golpes|te rompo`,
  menace: `te espero afuera|te esperamos|ya verás|ya veras|atente`,
  sexual: `enseña las|ensena las|enséñanos|muestra las|tetas|chichis|quítate la|quitate la
    |desnúdate|desnudate|encuérate|encuerate|nudes|cuánto por una noche|cuanto por una noche
    |cuánto cobras|cuanto cobras la noche|te cojo|te cogería|mamacita rica|enseña el culo
    |enseña las nalgas|muestra el culo|pasa el pack|manda pack|pasa pack`,
  warn: `estafa|estafas|estafador|estafadores|fraude|fraudes|timo|cuidado|ojo con|no caigan
    |no le crean|no les crean|no confíen|no confien|no den|nunca den|no manden|no hagan clic
    |no le den clic|es falso|falso|falsa|bot|me estafaron|reporten|reportado|ya lo reporté
    |denuncien|bloqueen|eso es mentira`,
  story: `es broma|broma|mi esposo|mi marido|mi mamá|yo estoy|me veo
    |ya me llegó|me llegó|me reembolsaron|me devolvieron|me lo cambiaron|ya me pagaron`,
  own: `mi esposo|mi mamá|envíamelo|envíenlo|enviar a|mi dirección|mi número|entregar a
    |mi móvil|mi movil|mi celular|repartidor|mi teléfono`,
  harmless: `envío gratis|envio gratis|cuánto el envío|cuanto el envio|costo de envío a
    |cuánto de envío|ropa de trabajo|para el trabajo|del trabajo|buen trabajo|felicidades por
    |felicidades a la|felicidades a los|felicidades hermosa|quién ganó|quien gano|quién gana
    |ya ganaste mi|ganas de|con ganas|muchas ganas|tengo ganas|tarjeta o efectivo|pago con tarjeta
    |aceptan tarjeta|tarjeta de débito|tarjeta de crédito|meses sin intereses|pago en oxxo
    |depósito en oxxo|tu tienda|me gusta|me gustan|me gustaría|le di like|ya di like|denle like
    |denle corazones|denle me gusta|tapa|la talla|escríbele al vendedor|escribele al vendedor
    |agrega al carrito|agrégalo|culotte|gorda puede|ballenas de|soy gorda|estoy gorda|para gordas
    |sin baterías`,
};
