/** Sources of other people, or written by a machine: nobody edits them here. */
export const isVendored = (path: string): boolean =>
  /(?:^|\/)(?:node_modules|vendor|third[-_]party|site-packages|dist|generated|__generated__)\//u.test(path) ||
  // A copy of a library beside the project's own code.
  /(?:^|\/)(?:transformers|diffusers|accelerate|peft|trl)\/(?:src|examples|scripts)\//u.test(path) ||
  /(?:\.min\.[cm]?js|_pb2?\.py|\.gen\.[jt]s)$/u.test(path);

/** Tests and what they read. */
export const isTest = (path: string): boolean =>
  /(?:^|\/)(?:tests?|__tests__|spec|e2e|[\w-]*fixtures?|__fixtures__|__mocks__|testdata|test-fixtures)\//u.test(path) ||
  /(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$|[.-](?:test|spec|e2e|int)\.[cm]?[jt]sx?$/u.test(path);

/** Code that measures or grades models: there the choice of the model is the point. */
export const isEvaluation = (path: string): boolean =>
  /(?:^|[/_.-])(?:evals?|evaluat\w*|bench|benchmarks?|judges?|compar\w+|leaderboard|perf(?:ormance)?)(?:[/_.-]|$)/iu.test(
    path,
  );
