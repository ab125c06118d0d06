// Runs a script of this folder once the packages it needs are there: `node scripts/with-setup.mjs scripts/test.ts`.
// Plain JavaScript, because on a bare machine nothing is installed yet and Node may be an old one.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;
/** How often it is asked whether npm is still there, in milliseconds. */
const ASK = 1000;
const isWindows = process.platform === 'win32';
const isChinese = Intl.DateTimeFormat().resolvedOptions().locale.startsWith('zh');

// npm and the script tidy up before they end, so this waits for them.
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
for (const signal of signals) process.on(signal, () => {});

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
checkNode();
if (!hasPackages()) installPackages();
run(process.argv.slice(2));

function checkNode() {
  if (Number.parseInt(process.versions.node, 10) >= OLDEST_NODE) return;
  say(
    `This is Node ${process.versions.node}; Hushcart asks for ${OLDEST_NODE} or later (nodejs.org), so what follows may fail.`,
    `现在的 Node 是 ${process.versions.node}；悄购需要 ${OLDEST_NODE} 或更新的版本（nodejs.org），下面可能会失败。`,
  );
}

/** Whether an installation of this `package-lock.json` has come to its end. */
function hasPackages() {
  const installed = 'node_modules/.package-lock.json'; // npm writes it when all packages are in place …
  const prepared = '.wxt/tsconfig.json'; // … and then has WXT write this.
  if (!existsSync(installed) || !existsSync(prepared)) return false;
  return statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
}

function installPackages() {
  say(
    'Installing the packages named in package-lock.json (npm ci); this takes a few minutes …',
    '正在安装 package-lock.json 里列出的依赖包（npm ci），需要几分钟……',
  );
  const options = { stdio: 'inherit', shell: isWindows };
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], options);
  if (status === 0) return;
  fail(
    'npm could not install the packages; its own words stand above. Once that is mended, run this again.',
    'npm 没能装好依赖包，原因见上面 npm 的输出。解决之后再运行一次即可。',
  );
}

/** Runs the script on the project's own Node (a development dependency), which reads TypeScript as it is. */
function run([script, ...options]) {
  const node = `node_modules/node/bin/node${isWindows ? '.exe' : ''}`;
  if (!existsSync(node)) {
    fail(
      'The project’s own Node is missing: npm was told not to run the scripts of packages. Run: npm ci --ignore-scripts=false',
      '项目自带的 Node 不在：npm 被设置成不运行依赖包的脚本。请运行：npm ci --ignore-scripts=false',
    );
  }
  const bin = fileURLToPath(new URL('../node_modules/.bin', import.meta.url));
  const env = { ...process.env, PATH: `${bin}${isWindows ? ';' : ':'}${process.env.PATH}` };
  const child = spawn(node, [script, ...options], { stdio: 'inherit', env });
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  // The shell that npm puts in between keeps a signal that was sent to npm to itself.
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill(), ASK);
  child.on('exit', (status) => process.exit(status === null ? 1 : status));
}

function say(english, chinese) {
  console.log(`\n· ${isChinese ? chinese : english}`);
}

function fail(english, chinese) {
  console.error(`\n✗ ${isChinese ? chinese : english}`);
  process.exit(1);
}
