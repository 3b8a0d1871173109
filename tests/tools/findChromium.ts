import { bringTools } from './bringTools.ts';
import { required } from './required.ts';
import { thisMachine, type Machine } from './machine.ts';

/** Where a Chromium is, getting one when there is none; throws with what to do when none can be had. */
export async function findChromium(machine: Machine = thisMachine): Promise<string> {
  const { chromium } = await bringTools(['chromium'], machine);
  return required(chromium);
}
