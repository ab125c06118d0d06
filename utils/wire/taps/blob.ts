import { contents, textOf } from '../main/body';
import { tapConstructor } from '../main/disguise';
import { construct } from '../main/natives';

/** Blobs and files are read in their own time only: what they are made of is remembered when they are made. */
export function tapBlob(): void {
  const names = ['Blob', 'File'];
  for (let i = 0; i < names.length; i++) {
    tapConstructor(window, names[i]!, (native, args, target) => {
      const blob = construct(native, args, target) as object;
      const parts = args[0];
      if (isList(parts)) contents.set(blob, joined(parts));
      return blob;
    });
  }
}

const isList = Array.isArray as (value: unknown) => value is unknown[];

function joined(parts: unknown[]): string {
  let text = '';
  for (let i = 0; i < parts.length; i++) text += textOf(parts[i]);
  return text;
}
