from sammo.base import Template
from sammo.components import ForEach, GenerateText, Output, Union
from sammo.data import DataTable
from sammo.runners import OpenAIChat, OpenAIEmbedding
from sammo.search import BeamSearch

runner = OpenAIChat(model_id="gpt-4o-mini", api_config={"api_key": key}, cache="cache.tsv")  #> names=chat model=gpt-4o-mini
schema = runner.guess_json_schema({"names": ["Ada"]})
Output(GenerateText("Name ten cities.", json_mode=schema)).run(runner)  #> call=chat model=gpt-4o-mini from=attribute
labels = Output(GenerateText(Template("Which mood? {{input}}")), minibatch_size=5)
labels.run(runner, DataTable(reviews))  #> call=chat model=gpt-4o-mini from=attribute
Union(*[GenerateText("A poem.", seed=i) for i in range(3)]).run(runner)  #> call=chat model=gpt-4o-mini from=attribute


async def later():
    await labels.arun(runner=runner, data=reviews)  #> call=chat model=gpt-4o-mini from=attribute
    await runner.generate_text("Hello", max_tokens=20)  #> call=chat model=gpt-4o-mini max=20


embedder = OpenAIEmbedding("text-embedding-3-small", api_config=config)  #> names=embedding model=text-embedding-3-small
search = BeamSearch(runner, mutators, rate, depth=3)
search.fit(train)  #> call=chat model=gpt-4o-mini from=attribute
search.transform(test)  #> call=chat model=gpt-4o-mini from=attribute
search.show_report()
