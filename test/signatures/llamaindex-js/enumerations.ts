import { Gemini, GEMINI_MODEL } from '@llamaindex/google';

new Gemini({ model: GEMINI_MODEL.GEMINI_2_0_FLASH }); //> names=chat model=gemini-2.0-flash-001 from=cross-file
new Gemini({ model: GEMINI_MODEL.UNHEARD_OF }); //> names=chat model=?
