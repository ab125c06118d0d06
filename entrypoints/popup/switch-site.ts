import { sitesOff } from '../../utils/settings';

/** Switches the protection of a site on or off. */
export async function switchSite(id: string, on: boolean): Promise<void> {
  const others = (await sitesOff.getValue()).filter((other) => other !== id);
  await sitesOff.setValue(on ? others : [...others, id]);
}
