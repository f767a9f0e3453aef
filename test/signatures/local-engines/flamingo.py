from cambrian.mm_utils import process_images, tokenizer_image_token
from cambrian.model.builder import load_pretrained_model
from llava.model import LlavaLlamaForCausalLM
from open_flamingo import create_model_and_transforms


class Judge:
    def __init__(self, path="nyu-visionx/cambrian-8b"):
        tokenizer, model, self.images, length = load_pretrained_model(path, None, "cambrian-8b")  #> names=generation model=nyu-visionx/cambrian-8b
        self.tokenizer = tokenizer
        self.model = model.cuda()

    def ask(self, image, question):
        pixels = process_images([image], self.images, self.model.config)
        ids = tokenizer_image_token(question, self.tokenizer)
        self.tokenizer(question)
        with_images = self.model.generate(ids, images=pixels, max_new_tokens=512)  #> call=generation model=nyu-visionx/cambrian-8b max=512
        return self.tokenizer.batch_decode(with_images)


loaded = LlavaLlamaForCausalLM.from_pretrained("liuhaotian/llava-v1.5-7b")  #> names=generation model=liuhaotian/llava-v1.5-7b
loaded.generate(None)  #> call=generation model=liuhaotian/llava-v1.5-7b

flamingo, look, words = create_model_and_transforms(  #> names=generation model=anas-awadalla/mpt-1b-redpajama-200b
    clip_vision_encoder_path="ViT-L-14",
    clip_vision_encoder_pretrained="openai",
    lang_encoder_path="anas-awadalla/mpt-1b-redpajama-200b",
    tokenizer_path="anas-awadalla/mpt-1b-redpajama-200b",
)
words.padding_side = "left"
flamingo.generate(vision_x=look(None), lang_x=words(["a"]), max_new_tokens=20)  #> call=generation model=anas-awadalla/mpt-1b-redpajama-200b max=20
