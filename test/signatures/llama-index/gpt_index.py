from gpt_index import GPTListIndex, GPTSimpleVectorIndex, GPTTreeIndex, LLMPredictor, PromptHelper, SimpleDirectoryReader
from langchain import OpenAI

pages = SimpleDirectoryReader("pages").load_data()
predictor = LLMPredictor(llm=OpenAI(temperature=0, model_name="text-davinci-003"))  #> names=completion model=text-davinci-003
vectors = GPTSimpleVectorIndex(pages, llm_predictor=predictor, prompt_helper=PromptHelper(4096, 256, 20))  #> call=embedding model=?
vectors.save_to_disk("vectors.json")
vectors.query("what?")  #> call=completion model=text-davinci-003
kept = GPTSimpleVectorIndex.load_from_disk("vectors.json", llm_predictor=predictor)
kept.query("what?", response_mode="compact")  #> call=completion model=text-davinci-003
tree = GPTTreeIndex(pages, llm_predictor=predictor)  #> call=chat model=text-davinci-003
tree.query("what?")  #> call=completion model=text-davinci-003
listed = GPTListIndex(pages)
listed.query("what?", llm_predictor=predictor)  #> call=chat model=text-davinci-003
keptList = GPTListIndex.load_from_disk("list.json")
keptList.query("what?")  #> call=chat model=?
