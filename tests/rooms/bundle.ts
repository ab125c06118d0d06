import { resolve } from 'node:path';
import { rolldown } from 'rolldown';

/** The script of the rooms' pages, bundled from `page/main.ts`. */
export async function bundlePage(): Promise<string> {
  const bundle = await rolldown({
    input: resolve(import.meta.dirname, 'page/main.ts'),
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' } },
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false });
  await bundle.close();
  return output[0].code;
}
