import type { Words } from '../cue';

/** Portuguese. */
export const pt: Words = {
  channel: `whatsapp|whats|zap|zapzap|wpp|wts|telegram|insta|direct|meu número|meu numero
    |discord`,
  slang: `zapp|zápi|zapi|z4p|zaap|whatss|uatsap|wpp:|telegr`,
  contact: `chama no|me chama|chama aqui|chama eu|chama a gente|me manda|manda msg
    |manda mensagem|manda um oi|manda dm|me adiciona|adiciona aí|adiciona ai|me add|add no
    |fala comigo|fala no|entra em contato|entre em contato|me liga|me procura|no privado|no pv
    |no direct|no meu direct|no zap|pelo zap|no meu zap|me segue`,
  pull: `entra no grupo|entre no grupo|entra no meu grupo|grupo vip|grupo do zap|grupo no zap
    |grupo do telegram|te coloco no|coloco no grupo|meu grupo|meu canal`,
  fish: `deixa seu número|deixa seu numero|deixa o número|deixa o numero|deixa o zap
    |deixa seu zap|manda seu número|manda seu numero`,
  profile: `no meu perfil|meu perfil|na minha bio|link na bio`,
  gain: `mais barato|baratinho|barato|metade do preço|metade do preco|desconto|atacado
    |preço de fábrica|preco de fabrica|de graça|de graca|grátis|gratis|sem taxa|sem taxas
    |melhor preço|melhor preco|promoção|réplica|replica|primeira linha`,
  bypass: `fora do app|fora da plataforma|sem taxa do app|sem pagar taxa|a plataforma cobra
    |taxa da plataforma|não compra aqui|nao compra aqui|não comprem aqui|nao comprem aqui
    |direto comigo|pix direto|no pix direto|faço sem taxa|faco sem taxa|vendo direto|aqui tá caro`,
  official: `suporte|suporte da|suporte do|central de atendimento|atendimento ao cliente
    |atendente|sac|equipe de|equipe da|equipe do|funcionário|funcionario|mercado livre|shopee
    |tiktok shop|banco|nubank|correios|receita federal|transportadora|setor de|departamento
    |gerente|oficial|polícia`,
  greet: `prezado|prezada|sou da|sou do|somos da|somos do|aqui é da|aqui e da|aqui é do`,
  problem: `pagamento recusado|pagamento falhou|pagamento não|problema no seu pedido
    |problema com seu pedido|pedido com problema|pedido retido|erro no seu|erro no pagamento
    |cobrança duplicada|cobranca duplicada|cobrado duas|conta bloqueada|conta suspensa|conta será
    |sua conta|pacote retido|encomenda retida|encomenda taxada|encomenda parada|objeto retido
    |objeto taxado|alfândega|alfandega|falha no sistema|erro do sistema|recall|assinatura
    |renovação automática|compra suspeita|cpf irregular|pendência|pendencia`,
  refund: `reembolso|estorno|estornar|devolução|devolucao|devolver seu|ressarcimento
    |indenização|indenizacao|seu dinheiro|cancelar a cobrança|cancelar a cobranca
    |cancelar a compra`,
  bank: `número do cartão|numero do cartao|dados do cartão|dados do cartao|cartão|cartao
    |senha|conta bancária|dados bancários|dados bancarios|chave pix|pix|transferência
    |transferencia|transfere|boleto|cpf|cvv`,
  secret: `código que chegou|codigo que chegou|código que você recebeu|codigo que voce recebeu
    |código de verificação|codigo de verificacao|código do sms|codigo do sms|código de segurança
    |token|código de 6|codigo de 6
    |chegou um código|chegou um codigo|código que aparece|codigo que aparece
    |código no seu celular|codigo no seu celular|código por sms|codigo por sms`,
  hand: `me passa|me passe|me informa|informe|me fala|me diz|me envia|envie|me manda|mande
    |preenche|preencha|digita|digite|confirma|confirme|compartilha
    |faz login|faça login|faz o login|entra e loga
    |manda aqui|me manda o|digita aqui|escreve aqui|me passa o código|me passa o codigo`,
  help: `te ajudo|eu ajudo|ajudo você|vou te ajudar|resolvo pra|resolver pra|resolvo para
    |para resolver|pra resolver|para receber|pra receber|processar seu|liberar seu|para liberar
    |pra liberar|te oriento|faço pra você|faco pra voce
    |que eu resolvo|eu resolvo|resolvo pra você|resolvo pra vc`,
  haven: `conta segura|conta protegida`,
  fee: `só o frete|so o frete|apenas o frete|paga só o|paga so o|paga o frete|pagar o frete
    |pague o frete|taxa de|taxa de entrega|taxa de liberação|taxa de liberacao|antecipado
    |adiantado|depósito|deposito|sinal de|inscrição|inscricao|imposto|taxinha|valor simbólico
    |ativação|custo do envio|do frete|pelo frete`,
  won: `parabéns|parabens|você ganhou|voce ganhou|vc ganhou|você foi sorteado
    |voce foi sorteado|vc foi sorteado|você foi sorteada|foi sorteado|foi sorteada|foi contemplad*
    |foi selecionad*|foi escolhid*|ganhador|ganhadora|vencedor|vencedora|sorteado da live`,
  lucky: `prêmio|sorteio|ganhador|ganhadora|grátis|brinde|parabéns|rifa`,
  prize: `prêmio|premio|iphone|dinheiro|sorteio|brinde|celular|ps5|vale presente|vale-presente
    |bônus|bonus|reais|tv|airfryer|air fryer`,
  claim: `resgatar|resgata|resgate|retirar|receber|pra receber|clica|clique|acessa|acesse
    |entra no site|faz login|faça login|verifica|verifique|confirma seus|nome e endereço
    |nome e endereco|seu endereço|seu endereco|seus dados|cadastra|cadastre|atualize|pra liberar
    |para liberar`,
  job: `trabalho|trabalhe|trabalhar em casa|em casa|de casa|renda extra|home office|vaga
    |vagas|contratando|contrata-se|precisa-se|procuro pessoas|preciso de pessoas|meio período
    |sem experiência|sem experiencia|pelo celular|só com celular|emprego|bico|revendedora
    |revendedor`,
  earn: `ganhe|ganha|ganhar|ganhando|ganhos|por dia|ao dia|diários|diarios|por hora
    |por semana|semanal|pagamento diário|pagamento diario|pagamento na hora|comissão|comissao
    |salário|lucro|dinheiro fácil|dinheiro facil|faturar|fature|faturando|renda|reais por
    |dobre seu|multiplica`,
  task: `curtir|curtindo|curtidas|dar like|dando like|likes|seguir perfis|seguindo perfis
    |tarefas|tarefa|missões|missoes|avaliar produtos|avaliando produtos|avaliações|avaliacoes
    |assistir vídeos|assistir videos|assistindo vídeos|assistindo videos|responder pesquisas
    |digitação|digitar|pedidos falsos|impulsionar`,
  scheme: `alugo sua conta|aluga sua conta|alugar conta|compro conta|comprar sua conta
    |vende sua conta|empresta sua conta|conta laranja|laranja bancário|investimento garantido
    |robô de trade|robo de trade|trader|tigrinho|jogo do tigre|fortune tiger|aposta|apostas
    |cassino|urubu do pix|pix multiplica|empréstimo sem consulta|emprestimo sem consulta`,
  screen: `compartilha a tela|compartilhar a tela|compartilhar tela|compartilha tela
    |compartilhe a tela|compartilhe sua tela|acesso remoto|espelhar a tela|espelha a tela
    |chamada de vídeo|chamada de video`,
  open: `baixa|baixe|baixar|instala|instale|instalar|abre|abra|ativa|permite|aceita`,
  watch: `eu vejo|pra eu ver|para eu ver|deixa eu ver|eu faço daqui|eu faco daqui|ver sua tela
    |eu mexo|te guio|vou guiando`,
  third: `ela|ele|essa mulher|esse cara|essa golpista|esse golpista|a compradora|o comprador
    |essa cliente|essa fulana|essa louca|nome dela|nome dele|endereço dela|endereco dela
    |endereço dele|endereco dele|casa dela|número dela|numero dela|número dele|telefone dela
    |telefone dele|filho dela|filha dela|marido dela|placa dela|cpf dela|cpf dele|o nome dela
    |nome completo dela|nome completo dele|o cpf dela|o cpf dele|o marido dela|golpista essa
    |essa caloteira|esse caloteiro|essa mulher aí`,
  host: `a vendedora|o vendedor|essa vendedora|esse vendedor`,
  trace: `o nome dela`,
  expose: `nome dela|nome dele|nome verdadeiro|nome real|se chama|mora na|mora no|mora em
    |endereço dela|endereco dela|endereço dele|endereco dele|casa dela|número dela|numero dela
    |número dele|telefone dela|telefone dele|trabalha na|trabalha no|estuda na|estuda no
    |filho dela|filha dela|marido dela|placa do carro|placa dela|cpf dela|cpf dele
    |nome completo dela|nome completo dele|endereço completo dela|mora naquela|mora ali|o cpf dela
    |o cpf dele|trabalha ali|o marido dela|filho estuda|filha estuda`,
  hunt: `expor ela|expõe ela|expoe ela|vaza os dados|vazar os dados|quem sabe onde ela mora
    |quem sabe onde mora|onde essa mulher mora|acha o endereço|acha o endereco|puxa os dados
    |puxar os dados|puxa o cpf|doxa|doxar
    |passa o endereço dela|passa o endereço dele|passa o endereço dessa|passa o endereço desse
    |alguém sabe onde ela mora|alguem sabe onde ela mora|alguém sabe onde mora
    |alguem sabe onde mora`,
  mob: `liguem pra|liga pra ela|ligar pra ela|vamos ligar|encham o saco|enche o saco
    |vai na casa|vão na casa|vao na casa|vamos na casa|todo mundo liga|todo mundo vai
    |mandem mensagem|denunciem ela|derruba ela|cancelem ela|perturba|xinga ela|e xinga|xinguem
    |xingar ela|liguem todos|mandem mensagem pra ela|manda mensagem xingando|bora na casa
    |bora ligar|bora denunciar ela|vamos na porta`,
  you: `você|voce|vc|tu|sua|essa|essa mulher|ela`,
  insult: `puta|vagabunda|vadia|rapariga|prostituta|quenga|filha da puta|filho da puta|fdp
    |arrombada|arrombado|desgraçada|desgracada|vaca gorda|gorda nojenta|gorda feia|gorda escrota
    |nojenta|nojento|feia pra caralho|feia demais|horrorosa|mocreia|baranga|velha ridícula
    |velha ridicula|velha feia|imbecil|idiota|retardada|retardado|lixo humano|você é um lixo
    |voce e um lixo|se mata|vai se matar|vai morrer|tomara que morra|tomara que você morra
    |vai tomar no cu|vtnc|vai se foder|vai se fuder|vsf|cala a boca|preta fedida|viado
    |bicha nojenta|sapatão nojenta|favelada|pobre nojenta|sua vaca|sua porca|sua burra|sua macaca
    |seu macaco|parece uma baleia|parece baleia|sua piranha|morre logo|morre desgraça|vê se morre
    |sua mongol|sua gorda|sua velha|sua feia|sua ridícula|sua ridicula|ninguém te aguenta
    |ninguem te aguenta|que nojo de você|que nojo de voce|vc é um lixo|some daqui|lixo de pessoa
    |pessoa lixo|parece um porco|parece porca|parece homem|cara de cavalo|cara de bunda|caloteira
    |ladrona|mentirosa nojenta|escrota|escroto|otária|otaria|mulher de programa|puta velha
    |sua puta|sua vagabunda|sua vadia|vadia barata|puta barata|gorda de merda|preta de merda
    |velha de merda|merda de pessoa|tenho nojo de|você dá nojo|voce da nojo|ninguém gosta de você
    |ninguem gosta de voce|vê se te mata|devia morrer|deveria morrer|merece morrer|desdentada
    |dentuça|macumbeira|caipira nojenta|nordestino burro|baiano preguiçoso|cabeça chata`,
  slur: `ridícula|burra|idiota|nojenta|caloteira|inútil|cachorra|tosca`,
  threat: `vou te matar|te mato|vou matar você|vou te bater|vou te quebrar|vou te arrebentar
    |vou te estuprar|te estupro|vou te achar|vou te encontrar|sei onde você mora
    |sei onde voce mora|sei onde vc mora|sei onde tu mora|vai se arrepender|vou na sua casa
    |vou aí te|toma cuidado na rua|botar fogo na sua|te pegar na saída|te pegar na saida
    |vou te pegar|te pego na|te arrebento|te quebro|te cubro de|se prepara pra`,
  menace: `te espero na saída|te espero na saida|te espero lá fora|vai ver só|na porta da sua`,
  sexual: `mostra os peitos|mostra o peito|mostra a bunda|mostra os seios|peitão|peitao
    |tira a roupa|tira a blusa|tira a camisa|tira o sutiã|manda nudes|nudes|quanto a noite
    |quanto por noite|quanto é o programa|quanto o programa|te comia|te como|gostosa demais
    |que rabo|bundão|rabuda`,
  warn: `golpe|golpista|golpistas|fraude|cuidado|atenção gente|não caiam|nao caiam|não cai
    |nao cai|não cliquem|nao cliquem|não clica|nao clica|não passem|nao passem|não mandem
    |nao mandem|nunca passem|não acreditem|nao acreditem|é fake|e fake|fake|perfil falso|falso
    |caí no|cai no golpe|denunciei|denunciem|denuncia|bloqueia|bloqueiem|alerta|bot`,
  story: `brincadeira|zoeira|meu marido|minha mãe|eu tô|me sinto
    |já chegou|me devolveram|me estornaram|estornaram|já recebi|recebi certinho|caiu na conta`,
  own: `meu marido|minha mãe|entregar|entrega em|meu endereço|meu número|manda pra
    |destinatário`,
  harmless: `frete grátis|frete gratis|quanto o frete|quanto é o frete|quanto fica o frete
    |qual o frete|frete caro|paga frete|aceita pix|aceita cartão|aceita cartao|no pix tem desconto
    |no cartão|no cartao|cartão ou pix|pago no pix|fiz o pix|fiz pix|parcela no cartão
    |parabéns pela|parabens pela|parabéns pelo|parabens pelo|parabéns loja|parabéns amiga
    |parabéns linda|roupa de trabalho|pro trabalho|do trabalho|bom trabalho|belo trabalho|já curti
    |curti a live|deixa o like|deixem o like|já dei like|chama no chat da loja|chama a loja
    |manda beijo|me manda um beijo|manda um alô|manda um beijo|quem ganhou|quem foi sorteado
    |bet365|alfabet|vaca preta|pelo de vaca|estampa de vaca|couro de vaca|porca e parafuso
    |baleia de pelúcia|sou gorda|pra gorda|tu é linda|mora onde|moro em|macaco de pelúcia|macacão
    |macaquinho|puta merda|puta que pariu|que puta`,
};
