import { classify, EmbeddingSimilarityClassifier, openai } from 'modelfusion';

const embeddingModel = openai.TextEmbedder({ model: 'text-embedding-3-small' }); //> names=embedding model=text-embedding-3-small
const classifier = new EmbeddingSimilarityClassifier({ embeddingModel, clusters: [] });
await classify({ model: classifier, value: 'text' }); //> call=embedding model=text-embedding-3-small
