import { createActorContext } from '@xstate/react';
import { sheetMachine } from '../machine/sheet.machine.ts';

/** The one actor that holds what the family in the room has answered. */
export const SheetContext = createActorContext(sheetMachine);
