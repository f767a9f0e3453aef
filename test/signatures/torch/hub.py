import torch
from accelerate import Accelerator
from torch import nn
from torch.nn.parallel import DistributedDataParallel as DDP
from transformers import AutoModelForCausalLM

yolo = torch.hub.load("ultralytics/yolov5", "yolov5s", pretrained=True)  #> names=other model=yolov5s
yolo(["zidane.jpg"])  #> call=other model=yolov5s
vad, utils = torch.hub.load(repo_or_dir="snakers4/silero-vad", model="silero_vad")  #> names=other model=silero_vad
vad(torch.zeros(512), 16000)  #> call=other model=silero_vad
scripted = torch.jit.load("weights/net.pt")  #> names=other model=weights/net.pt
scripted.eval()(torch.zeros(1))  #> call=other model=weights/net.pt

accelerator = Accelerator(mixed_precision="bf16")
model = AutoModelForCausalLM.from_pretrained("gpt2")  #> names=generation model=gpt2
optimizer = torch.optim.AdamW(model.parameters())
model, optimizer = accelerator.prepare(model, optimizer)
model = torch.compile(model)
for batch in [{}]:
    loss = model(**batch).loss  #> call=generation model=gpt2 loop
    accelerator.backward(loss)
    optimizer.step()
    optimizer.zero_grad()
accelerator.unwrap_model(model).generate(torch.zeros(1), max_new_tokens=8)  #> call=generation model=gpt2 max=8
DDP(model)(input_ids=None)  #> call=generation model=gpt2


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(4, 4)

    def forward(self, x):
        return self.layer(x)


net = Net()
net.train()
net(torch.zeros(4))
torch.load("state.pt")
