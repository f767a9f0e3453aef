import { undistilledModel } from '../../src/core/rules/undistilledModel.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources('python', 'from sentence_transformers import CrossEncoder\nfrom transformers import pipeline\n\n');

testRule(undistilledModel, {
  valid: [
    sources(
      'python',
      'from llama_index.embeddings.huggingface import HuggingFaceEmbedding\n\n',
    )('HuggingFaceEmbedding(model_name="deepset/roberta-base-squad2")\n'),
    py('pipeline("token-classification", model="dslim/bert-base-NER")\n'),
    py('pipeline("text-classification", model="me/roberta-large-finetuned")\n'),
    // Another network has its labels in another order, and another tokenizer.
    sources(
      'python',
      'from transformers import AutoModelForSequenceClassification, AutoTokenizer\n\n',
    )(
      'nli = AutoModelForSequenceClassification.from_pretrained("facebook/bart-large-mnli")\ntokenizer = AutoTokenizer.from_pretrained("facebook/bart-large-mnli")\n',
    ),
    py(
      'pipeline("zero-shot-classification", model="facebook/bart-large-mnli", tokenizer="facebook/bart-large-mnli")\n',
    ),
    // A score is one only by its own network.
    py("sum = pipeline('summarization', model='facebook/bart-large-cnn')\n", undefined, 'common/bart_score.py'),
    py(
      "sum = pipeline('summarization', model='facebook/bart-large-cnn')\nsum.model.load_state_dict(torch.load('mine.pth'))\n",
    ),
    py(
      'model = CrossEncoder("cross-encoder/ms-marco-MiniLM-L12-v2")\nmodel.fit(loader)\ntrainer = CrossEncoderTrainer(model=model)\n',
    ),
  ],
  invalid: [
    {
      code: py('ner = pipeline("token-classification", model=«"dbmdz/bert-large-cased-finetuned-conll03-english"»)\n'),
      output: py('ner = pipeline("token-classification", model="dslim/bert-base-NER")\n'),
      title: 'Try dslim/bert-base-NER (check accuracy)',
    },
    {
      code: py('pipeline("zero-shot-classification", model=«"facebook/bart-large-mnli"», device=0)\n'),
      output: py(
        'pipeline("zero-shot-classification", model="MoritzLaurer/deberta-v3-base-zeroshot-v2.0", device=0)\n',
      ),
    },
    {
      code: py("sum = pipeline('summarization', model=«'facebook/bart-large-cnn'»)\n"),
      output: py("sum = pipeline('summarization', model='sshleifer/distilbart-cnn-12-6')\n"),
    },
  ],
});
