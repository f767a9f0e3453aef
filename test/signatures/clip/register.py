from lavis.common.config import Config
from lavis.common.registry import registry


def answer(config: Config, image):
    model = registry.get_model_class(config.model_cfg.arch).from_config(config.model_cfg).to("cuda")
    processor = registry.get_processor_class("blip").from_config(config.processor_cfg)
    return model.generate({"image": processor(image), "prompt": "What is this?"})  #> call=generation model=?
