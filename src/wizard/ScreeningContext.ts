import { createActorContext } from '@xstate/react';
import { screeningMachine } from '../machine/screening.machine.ts';

/** The one actor that holds where a person is and what they answered. */
export const ScreeningContext = createActorContext(screeningMachine);
