import numpy as np
import torch
import wavmark
from wavmark import encode_watermark, load_model

model = wavmark.load_model().to("cuda")  #> names=other model=M4869/WavMark from=sdk-default
payload = np.random.choice([0, 1], size=16)
marked, _ = wavmark.encode_watermark(model, np.zeros(16000), payload, show_progress=True)  #> call=other model=M4869/WavMark
found, _ = wavmark.decode_watermark(model, marked)  #> call=other model=M4869/WavMark
sound = model.encode(torch.zeros(1, 16000), torch.ones(1, 32))  #> call=other model=M4869/WavMark
bits = model.decode(sound) >= 0.5  #> call=other model=M4869/WavMark

own = load_model("runs/marks.pkl")  #> names=other model=runs/marks.pkl
encode_watermark(own, np.zeros(16000), payload)  #> call=other model=runs/marks.pkl
wavmark.metric_util.signal_noise_ratio(sound, marked)
