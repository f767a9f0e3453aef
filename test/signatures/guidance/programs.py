import guidance

guidance.llm = guidance.llms.OpenAI("text-davinci-003")  #> names=chat model=text-davinci-003
program = guidance("""Tell me about {{topic}}: {{gen 'answer' max_tokens=50}}""")
executed = program(topic="tides")  #> call=chat model=text-davinci-003
print(executed["answer"])
mpt = guidance.llms.transformers.MPTChat("mosaicml/mpt-7b-chat", device=1)  #> names=generation model=mosaicml/mpt-7b-chat
