import { anyOf } from '../words';

/** Words between the name of a service and an account that say nothing else, by language. */
const WORDS: readonly string[] = [
  'is|me|my|mine|id|at|to|for|number|no|no.|handle|tag|username|user|name|acc|acct|account|via|on|it|use|send|mail|email|add|hmu|im|dm|same|same name|both|same as|pls|please|its|as|under',
  'says|called|handle is|id is|user name|me on|me there|me at|there|over there|name is|search|look up|find me|look me up|reach me|text|txt|msg|message|hit me|follow|gram|app|one',
  '是|個|同名|同|請加|请加|歡迎加|欢迎加|麻煩加|可以加|我|我的|嘅|係|號|号|號碼|帳號|账号|账户名|账户|用户名|名字|名|加我|搵我|找我|搜|搜尋|加|id是|私訊|轉給|轉帳給|转给|转账给|打给',
  'は|が|で|も|の|を|に|追加|追加して|交換|交換しよ|交換しよう|検索|検索して|教えます|です|だよ|これ|こちら|アカウント|やってます|がいい|のdmください|dmください|ください|から|よろしく',
  '은|는|이|가|으로|로|도|번호|아이디|추가|추가해|추가해주세요|추가요|친추|친추해주세요|송금|으로 보내주세요|주세요|계정|검색|제|내',
  'ไอดี|แอด|แอดมา|ทัก|ทักมา|มา|ที่|มาที่|หา|คือ|ครับ|ค่ะ|นะ|เบอร์|ชื่อ|ได้เลย',
  'số|của|em|mình|anh|chị|nhé|ạ|là|kb|kết bạn|nick|tên',
  'karo|kar do|kardo|krdo|kar dena|bhejo|bhej do|bhejna|pe|par|hai|he|yeh|ye|mera|meri|mere|wala',
  'ko|eto|yung|nyo|po|ku|saya|aku|kak|aja|ini|di|ke',
  'é|es|mi|mío|minha|meu|e|cpf|celular|cel|tel|telefone|chave|soy|sou|agrégame|agregame|búscame|buscame|como|me chama|la|el|o|è|si chiama|se llama|me llamo|es mi',
  "ist|heißt|heisst|lautet|mein|meine|bei|unter|ich bin|est|mon|moi|c'est|c’est|cest|c|ajoute moi|ajoute|key",
];
const MARKS = '[\\s:=→👉➕+>,()?!~-]';
const FILLER = new RegExp(
  `^(?:${MARKS}{0,3}(?:${anyOf(WORDS.join('|'))})(?!(?<=[a-z])[._-][a-z0-9])){0,5}${MARKS}{0,4}`,
  'u',
);

/** How much of what follows the name of a service only leads to the account, in UTF-16 code units. */
export function fillerLength(text: string): number {
  return FILLER.exec(text)![0].length;
}
