import type { Words } from '../../cue';

/** Spanish and Portuguese, formed of parts. */
export const westernFormed: Words = {
  contact: `(escríbeme/mándame mensaje/háblame/contáctame/agrégame) (por/al/a/en) (whatsapp/wsp/telegram/insta/privado/inbox)
    |(me chama/chama/fala comigo/manda mensagem) (no/pelo/la no) (zap/whats/whatsapp/insta/telegram/direct)`,
  gain: `(más barato/mas barato/mitad de precio/precio de fabrica/mais barato/metade do preço/preço de fábrica)`,
  bypass: `(fuera de la/fora da/fora do/sin la/sem a) (app/aplicación/plataforma/aplicativo)
    |(págame/deposítame/transfiéreme/me paga/faz um pix/manda pix) (directo/direto/a mi cuenta/pra mim)`,
  official: `(soporte/suporte/atención al cliente/atendimento/equipo/equipe) (oficial/de la tienda/da loja/técnico/do banco/del banco)`,
  won: `(has/foste/você foi/voce foi/fuiste) (ganado/sorteado/seleccionado/selecionado/elegido/escolhido/premiado)`,
  insult: `(gorda/vieja/velha/pinche/puta/perra/vaca/porca/nojenta) (asquerosa/fea/feia/nojenta/inmunda/imunda/horrible/ridícula)
    |(muérete/muerete/some daqui/se mata/mátate/vai morrer/lárgate/sai daqui sua)
    |pinche (vieja/gorda/perra/fea)`,
};
