from llava import *

network = LlavaMistral.from_pretrained("liuhaotian/llava-v1.6-mistral-7b")  #> names=generation model=liuhaotian/llava-v1.6-mistral-7b
