import { LETTER } from '../../text/signs';
import type { Detector } from '../detector';

/** Beginnings that issuers publish so that leaked keys are found, and what follows them. */
const KEYS = [
  // Amazon, Alibaba Cloud, Tencent Cloud
  '(?:AKIA|ASIA)[A-Z0-9]{16}',
  'LTAI[A-Za-z0-9]{12,26}',
  'AKID[A-Za-z0-9]{13,36}',
  // GitHub, GitLab, npm
  'gh[pousr]_[A-Za-z0-9]{36,251}',
  'github_pat_[A-Za-z0-9_]{22,251}',
  'gl(?:pat|dt|rt|ptt|oas|soat|ft|cbt|agent|imt)-[A-Za-z0-9_-]{20,200}',
  'npm_[A-Za-z0-9]{36}',
  // OpenAI, Anthropic and those who write theirs like them; Hugging Face
  'sk-(?:[a-z]{3,9}-){0,2}(?=[A-Za-z_-]{0,60}\\d)[A-Za-z0-9_-]{20,200}',
  'hf_[A-Za-z0-9]{34}',
  // Stripe
  '[sr]k_live_[A-Za-z0-9]{10,128}',
  'whsec_[A-Za-z0-9+/=]{24,64}',
  // Slack, Google, SendGrid, Telegram's bots
  'xox[abeprs]-[A-Za-z0-9-]{10,250}',
  'AIza[A-Za-z0-9_-]{35}',
  'GOCSPX-[A-Za-z0-9_-]{28}',
  'SG\\.[A-Za-z0-9_-]{16,32}\\.[A-Za-z0-9_-]{16,64}',
  '\\d{8,10}:AA[A-Za-z0-9_-]{33}',
  // JSON Web Tokens: two JSON objects, which begin with {"
  'eyJ[A-Za-z0-9_-]{8,2000}\\.eyJ[A-Za-z0-9_-]{8,4000}\\.[A-Za-z0-9_-]{10,1000}',
];
const KEY = new RegExp(`(?<![A-Za-z0-9_-])(?:${KEYS.join('|')})(?![A-Za-z0-9_])`, 'g');
/** No issuer's beginning, but called a key. */
const CALLED =
  /(?<=(?:api|secret|access|app)[\s_-]?(?:key|secret|token)[\s:=]{1,3}(?:is\s)?)(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?=[A-Za-z]{0,60}\d)[A-Za-z0-9]{24,64})(?![A-Za-z0-9_-])/gi;
/** A private key's block, to its end or that of the text. */
const BLOCK =
  /-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----[A-Za-z0-9+/=:,\s-]{20,5000}/g;

/**
 * Keys and tokens of programs' interfaces, by their published beginnings; private keys in PEM.
 *
 * Source: the issuers' pages on their token formats (GitHub, GitLab, AWS IAM unique identifiers, Slack,
 * Stripe, Google), RFC 7519 for JSON Web Tokens, RFC 7468 and RFC 9580 for private keys.
 */
export const apiKey: Detector = {
  id: 'api-key',
  type: 'other_secret',
  kinds: LETTER,
  needs:
    /a[ks]ia[a-z0-9]{16}|ltai|akid|gh[pousr]_|github_pat|gl[a-z]{2,5}-|npm_|sk-|hf_|k_live_|whsec_|xox[a-z]-|aiza|gocspx|sg\.|:aa|eyj|private key|(?:api|secret|access|app)[\s_-]?(?:key|secret|token)/,
  *find({ text }) {
    for (const pattern of [KEY, CALLED, BLOCK])
      for (const { 0: key, index } of text.matchAll(pattern)) {
        const value = key.trimEnd();
        yield { start: index, end: index + value.length, value, confidence: 0.95 };
      }
  },
};
