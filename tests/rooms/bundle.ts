import { resolve } from 'node:path';
import { rolldown } from 'rolldown';

/** The script of the rooms' pages, bundled from `page/main.ts`. */
export function bundlePage(): Promise<string> {
  return bundleScript(resolve(import.meta.dirname, 'page/main.ts'));
}

/** A script to run in a page, bundled from the file at `input`. */
export async function bundleScript(input: string): Promise<string> {
  const bundle = await rolldown({
    input,
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' } },
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false });
  await bundle.close();
  return output[0].code;
}
