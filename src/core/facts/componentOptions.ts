/**
 * Options of Vue's components and Pinia's stores whose functions have the component or store as `this`. Sources:
 * vuejs.org/api/options-state, pinia.vuejs.org/core-concepts.
 */
export const partsOfComponents: ReadonlySet<string> = new Set(['methods', 'computed', 'watch', 'actions', 'getters']);

/** The options that are functions and give the fields of `this`. */
export const stateOfComponents: readonly string[] = ['data', 'state'];
