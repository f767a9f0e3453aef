import { stepsFrom, swapped } from '../models/ladder.ts';
import { isAbsent } from './read/arguments.ts';
import type { RuleContext } from './read/context.ts';
import { effectText, swapEffect } from './read/effect.ts';
import { cardOf, isNamedElsewhere, modelSpan } from './read/models.ts';
import type { Finding, Rule } from './rule.ts';
import { otherModel } from './write/literal.ts';

/** Vectors that outlive the run: a change of model would leave them behind. */
const kept =
  /load_local|from_existing|persist|pinecone|qdrant|weaviate|milvus|chroma|pgvector|redis|elasticsearch|opensearch|lancedb|faiss\.read_index|\.upsert\(|load_index|supabase|mongodb|deeplake|\bread_(?:csv|parquet|pickle|feather)\(|\bnp\.load\(|pickle\.load\(|joblib\.load\(/iu;
/** Embedders from here on are large, in billions of parameters. */
const large = 1;

export const legacyEmbeddingModel: Rule = {
  id: 'legacy-embedding-model',
  title: 'An old or very large embedding model',
  group: 'Model choice',
  why: 'Embedding is one pass over the text, in proportion to the parameters: a model of 0.6 B needs about a twelfth of one of 7 B, at retrieval scores that are no longer far apart. text-embedding-ada-002 is a legacy model; its successor scores higher, and lists at a fifth of the price (its energy is not published).',
  when: 'text-embedding-ada-002, or an open embedder of more than 1 B parameters, is used, and the ladder has a successor or a smaller one.',
  limits: [
    'The vectors of two models cannot be mixed: the whole index must be built anew, and thresholds move.',
    'Check recall on your own questions.',
  ],
  offers: ['review', 'advice'],
  withoutEdit:
    'The model is not a plain text that can be replaced, or it is what users get who choose none; the stored vectors must change with it.',
  sources: ['https://huggingface.co/spaces/mteb/leaderboard', 'https://platform.openai.com/docs/guides/embeddings'],
  yieldsTo: ['deprecated-model'],
  example: {
    language: 'python',
    given: 'from sentence_transformers import SentenceTransformer\n\n',
    before: 'model = SentenceTransformer("intfloat/e5-mistral-7b-instruct")\nvectors = model.encode(docs)\n',
    after: 'model = SentenceTransformer("Qwen/Qwen3-Embedding-0.6B")\nvectors = model.encode(docs)\n',
  },
  check: context => {
    const { site } = context;
    // What an SDK takes by itself depends on its version.
    if (site.task !== 'embedding' || !site.model || site.model.source === 'sdk-default' || isNamedElsewhere(context))
      return undefined;
    // What a deployment serves was chosen where it was made.
    if (!isAbsent(context, ['deployment', 'azure_deployment', 'azure_endpoint'])) return undefined;
    const written = site.model.id;
    const [step] = stepsFrom(written).filter(({ needs }) => needs?.includes('re-embed'));
    const to = step && swapped(written, step, step.to);
    if (!step || to === undefined) return undefined;
    if (step.from === 'text-embedding-ada-002')
      return site.provider === 'openai'
        ? found(context, `${step.from} is a legacy model: ${to} scores higher.`, to, undefined)
        : undefined;
    const size = cardOf(context, written)?.total;
    const effect = swapEffect(context, step, to);
    if (typeof size !== 'number' || size < large || !effect || effect.energyRatio.high >= 1) return undefined;
    return found(context, `${step.from} is a large embedder: ${to} may do (${effectText(effect)}).`, to, effect);
  },
};

function found(context: RuleContext, what: string, to: string, effect: Finding['effect']): Finding {
  // Who runs the program and sets nothing has a store of vectors by the default.
  const isDefault = context.site.model?.source === 'env-default';
  const replaced = isDefault || kept.test(context.file.text) ? undefined : otherModel(context, to);
  return {
    message: `${what} Stored vectors must be made again.`,
    span: modelSpan(context),
    cause: context.site.model?.definedAt,
    fix: replaced && {
      title: `Use ${to}${replaced.where} (embed everything again)`,
      safety: 'review',
      edits: replaced.edits,
    },
    effect,
  };
}
