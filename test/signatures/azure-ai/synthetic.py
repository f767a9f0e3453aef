import os

from azure.ai.generative.synthetic.qa import QADataGenerator, QAType

generator = QADataGenerator(model_config={"deployment": "gpt-4", "model": "gpt-4"})
for text in ["a", "b"]:
    generator.generate(text=text, qa_type=QAType.LONG_ANSWER, num_questions=2)  #> call=chat model=gpt-4 loop
generator.export_to_file("out.jsonl", QAType.LONG_ANSWER, [])
QADataGenerator(model_config={"deployment": os.environ["DEPLOYMENT"]}).generate(text="a")  #> call=chat model=?
