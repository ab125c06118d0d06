import { resolve } from 'node:path';
import { rolldown } from 'rolldown';

/**
 * The scripts of the rooms' pages by their file names: `room.js`, bundled from `page/main.ts`, and a part for each
 * editor, so that a room loads its own alone.
 */
export async function bundlePage(): Promise<Map<string, string>> {
  const bundle = await open(resolve(import.meta.dirname, 'page/main.ts'));
  const { output } = await bundle.generate({
    format: 'esm',
    minify: true,
    entryFileNames: 'room.js',
    chunkFileNames: 'room-[name]-[hash].js',
  });
  await bundle.close();
  return new Map(output.flatMap((file) => ('code' in file ? [[file.fileName, file.code]] : [])));
}

/** A script to run in a page, bundled from the file at `input`. */
export async function bundleScript(input: string): Promise<string> {
  const bundle = await open(input);
  const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false });
  await bundle.close();
  return output[0].code;
}

function open(input: string) {
  return rolldown({
    input,
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' } },
    logLevel: 'silent',
  });
}
