/**
 * Syllables in the order of the alphabet, each followed by the first sign that is read so in the order of
 * Unicode's collation for pinyin. Source: CLDR, collation `zh-u-co-pinyin`, over the signs of GB 2312.
 */
const FIRST_OF =
  'a吖ai哎an安ang肮ao凹ba八bai掰ban扳bang邦bao勹bei卑ben呗beng崩bi逼bian边biao灬bie憋bin玢bing冫bo拨bu卜ca簿cai猜can参cang仓cao操ce艹cen岑ceng噌cha叉chai拆chan觇chang伥chao抄che车chen抻cheng柽chi吃chong充chou抽chu出chuai揣chuan巛chuang疮chui吹chun春chuo踔ci呲cong匆cou凑cu粗cuan汆cui崔cun村cuo搓da哒dai呆dan丹dang当dao刀de得deng灯di氐dia嗲dian掂diao刁die铫ding丁diu丢dong东dou都du嘟duan端dui堆dun吨duo多e婀ei诶en恩er儿fa发fan帆fang匚fei飞fen分feng丰fou缶fu夫ga旮gai该gan甘gang冈gao皋ge戈gei给gen根geng庚gong工gou勾gu估gua瓜guai乖guan关guang光gui归gun鳜guo呙ha哈hai咳han顸hang夯hao蒿he诃hei黑hen痕heng亨hong轰hou侯hu乎hua花huai怀huan欢huang肓hui灰hun昏huo耠ji丌jia加jian戋jiang江jiao艽jie阶jin巾jing京jiong冂jiu纠ju居juan娟jue噘jun军ka咔kai开kan刊kang康kao尻ke苛ken肯keng吭kong空kou抠ku刳kua夸kuai蒯kuan宽kuang匡kui亏kun坤kuo扩la垃lai来lan兰lang啷lao捞le仂lei雷leng嘞li哩lia俩lian奁liang良liao撩lie咧lin拎ling伶liu溜long龙lou娄lu噜lv驴luan娈lun掠luo罗ma妈mai埋man颟mang邙mao猫me么mei没men门meng虻mi咪mian宀miao喵mie乜min民ming名miu谬mo摸mou哞mu毪na拿nai乃nan囡nang囔nao孬ne疒nei馁nen恁neng能ng嗯ni妮nian拈niang娘niao鸟nie捏nin您ning宁niu妞nong农nou耨nu奴nv女nve暖nuo挪o喔ou讴pa趴pai拍pan潘pang乓pao抛pei呸pen喷peng怦pi丕pian偏piao剽pie氕pin姘ping乒po钋pou剖pu仆qi七qia掐qian千qiang呛qiao悄qie且qin亲qing青qiong邛qiu丘qu区quan悛que炔qun逡ran蚺rang禳rao娆re惹ren人reng葚ri日rong戎rou柔ru如ruan阮rui蕤run闰ruo若sa仨sai塞san三sang桑sao搔se色sen森seng僧sha杀shai筛shan山shang伤shao捎she奢shen谁sheng升shi尸shou匙shu书shua刷shuai衰shuan闩shuang双shui水shun吮shuo说si厶song忪sou嗖su苏suan狻sui虽sun孙suo唆ta他tai胎tan坍tang汤tao涛te忑teng疼ti剔tian天tiao佻tie帖ting厅tong通tou偷tu凸tuan湍tui推tun吞tuo乇wa挖wai歪wan弯wang尢wei危wen温weng翁wo挝wu乌xi夕xia呷xian仙xiang乡xiao枭xie些xin心xing星xiong凶xiu休xu吁xuan轩xue削xun勋ya丫yan恹yang央yao幺ye掖yi一yin因ying窨yo哟yong佣you优yu纡yuan鸢yue曰yun晕za匝zai灾zan糌zang赃zao遭ze则zei贼zen怎zeng增zha扎zhai斋zhan沾zhang张zhao钊zhe蜇zhen贞zheng争zhi之zhong中zhou州zhu朱zhua抓zhuai拽zhuan专zhuang妆zhui隹zhun肫zhuo拙zi孜zong宗zou邹zu楱zuan钻zui嘴zun尊zuo嘬';
/** Names that are read otherwise than the word: as surnames, or in two ways. */
const OTHERWISE =
  '曾zeng 翟zhai 单shan 解xie 查zha 仇qiu 区ou 盖ge,gai 朴piao,pu 覃qin,tan 缪miao 乐yue,le 晟cheng,sheng 玟wen 暖nuan 茜qian,xi 莞wan,guan 隽jun,juan 行xing,hang 长chang,zhang';
/** ü as people type it. */
const UMLAUT: Readonly<Record<string, readonly string[]>> = {
  lv: ['lv', 'lu', 'lyu'],
  nv: ['nv', 'nu', 'nyu'],
};
/** Readings of one name at most: each doubt doubles them. */
const MOST = 8;

const table = Array.from(FIRST_OF.matchAll(/([a-z]+)(.)/gu), ([, syllable, sign]) => ({
  syllable: syllable!,
  sign: sign!,
}));
const otherwise: ReadonlyMap<string, readonly string[]> = new Map(
  OTHERWISE.split(' ').map((entry) => [entry[0]!, entry.slice(1).split(',')]),
);
const collator = new Intl.Collator('zh-u-co-pinyin');

/** How a Chinese name is written in letters: its readings, each with one syllable a sign. */
export function pinyinOf(name: string): string[][] {
  return Array.from(name, syllablesOf).reduce<string[][]>(
    (readings, syllables) =>
      readings
        .flatMap((reading) => syllables.map((syllable) => [...reading, syllable]))
        .slice(0, MOST),
    [[]],
  );
}

function syllablesOf(sign: string): readonly string[] {
  const known = otherwise.get(sign);
  if (known) return known;
  const next = table.findIndex((entry) => collator.compare(entry.sign, sign) > 0);
  const syllable = table.at(next < 0 ? -1 : Math.max(0, next - 1))!.syllable;
  return UMLAUT[syllable] ?? [syllable];
}
