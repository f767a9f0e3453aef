from aider.coders import Coder
from aider.io import InputOutput
from aider.models import Model

model = Model("gpt-4o")  #> names=chat model=gpt-4o
coder = Coder.create(main_model=model, fnames=["a.py"], io=InputOutput(yes=True))
coder.run("Write a test.")  #> call=chat model=gpt-4o
for task in ["a", "b"]:
    coder.run(task)  #> call=chat model=gpt-4o loop
Coder.create(fnames=[]).run("Say hello.")  #> call=chat model=?
coder.get_announcements()
