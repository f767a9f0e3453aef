import { pipeline } from '@huggingface/transformers';
import { pipeline as older } from '@xenova/transformers';

// Version 4 takes another model than version 3.
const embed = await pipeline('feature-extraction'); //> names=embedding model=?
const fill = await pipeline('fill-mask'); //> names=classification model=?
const zero = await pipeline('zero-shot-classification'); //> names=classification model=Xenova/distilbert-base-uncased-mnli from=sdk-default
const first = await older('feature-extraction'); //> names=embedding model=Xenova/all-MiniLM-L6-v2 from=sdk-default
