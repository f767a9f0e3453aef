from llama_index.core import Settings
from llama_index.core.evaluation import BatchEvalRunner, FaithfulnessEvaluator, generate_question_context_pairs
from llama_index.core.extractors import TitleExtractor
from llama_index.core.ingestion import IngestionPipeline
from llama_index.core.node_parser import SemanticSplitterNodeParser, SentenceSplitter
from llama_index.core.program import LLMTextCompletionProgram
from llama_index.core.prompts import PromptTemplate
from llama_index.core.query_pipeline import QueryPipeline
from llama_index.embeddings.openai import OpenAIEmbedding
from llama_index.finetuning import OpenAIFinetuneEngine
from llama_index.llms.openai import OpenAI

llm = OpenAI(model="gpt-4o")  #> names=chat model=gpt-4o
embed = OpenAIEmbedding(model="text-embedding-3-small")  #> names=embedding model=text-embedding-3-small
program = LLMTextCompletionProgram.from_defaults(output_cls=dict, prompt_template_str="{x}", llm=llm)
program(x="a")  #> call=chat model=gpt-4o
pipeline = QueryPipeline(chain=[PromptTemplate("{x}"), llm], verbose=True)
pipeline.run(x="a")  #> call=chat model=gpt-4o
IngestionPipeline(transformations=[SentenceSplitter(), embed]).run(documents=[])  #> call=embedding model=text-embedding-3-small
IngestionPipeline(transformations=[SentenceSplitter(), TitleExtractor(llm=llm), embed]).run(documents=[])  #> call=chat model=gpt-4o
IngestionPipeline(transformations=[SentenceSplitter()]).run(documents=[])
SemanticSplitterNodeParser(embed_model=embed, buffer_size=1).get_nodes_from_documents([])  #> call=embedding model=text-embedding-3-small
judge = FaithfulnessEvaluator(llm=llm)
judge.evaluate_response(response="r")  #> call=chat model=gpt-4o
BatchEvalRunner({"faithful": judge}, workers=2).aevaluate_queries(None, queries=["q"])  #> call=chat model=gpt-4o
generate_question_context_pairs([], llm=llm)  #> call=chat model=gpt-4o
OpenAIFinetuneEngine("gpt-3.5-turbo", "data.jsonl").finetune()  #> call=fine-tune model=gpt-3.5-turbo
Settings.llm = llm

from llama_index.core.llama_pack import download_llama_pack

WindowPack = download_llama_pack("SentenceWindowRetrieverPack", "./window")
window = WindowPack([])
window.get_modules()
window.run("q")  #> call=chat model=gpt-4o
