import { deprecatedModel } from './deprecatedModel.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order in which their suggestions stand at a call. */
export const rules: readonly Rule[] = [deprecatedModel];
