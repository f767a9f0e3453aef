import { SparseTextEmbedding } from 'fastembed';
import { createCompletionGenerator, loadModel } from 'gpt4all';

const sparse = await SparseTextEmbedding.init({ model: 'prithivida/Splade_PP_en_v1' }); //> names=embedding model=prithivida/Splade_PP_en_v1
sparse.embed(['x']); //> call=embedding model=prithivida/Splade_PP_en_v1
const model = await loadModel('orca-mini-3b-gguf2-q4_0.gguf'); //> names=generation model=orca-mini-3b-gguf2-q4_0.gguf
createCompletionGenerator(model, 'Hello'); //> call=chat model=orca-mini-3b-gguf2-q4_0.gguf
