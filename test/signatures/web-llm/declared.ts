import type { MLCEngineInterface } from '@mlc-ai/web-llm';

export const ask = (engine: MLCEngineInterface) => engine.chat.completions.create({ messages: [] }); //> call=chat model=?
export const stop = (engine: MLCEngineInterface) => engine.interruptGenerate();
