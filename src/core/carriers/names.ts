/** Files that may name models, by their names without the folder. */
export const carrierNames = {
  modelfile: /^Modelfile(?:\.[\w-]+)?$|\.modelfile$/iu,
  dockerfile: /^(?:Dockerfile|Containerfile)(?:\.[\w-]+)?$|\.dockerfile$/iu,
  // What others might set is said by examples, and does not count.
  environment: /^\.env(?:\.(?!.*(?:example|sample|template|dist))[\w.-]+)?$/iu,
  yaml: /\.ya?ml$|^promptfooconfig\.json$/iu,
} as const;

const names = Object.values(carrierNames);

/** Whether a file of this name may name models. */
export const mayCarry = (path: string): boolean => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return names.some(each => each.test(name));
};
