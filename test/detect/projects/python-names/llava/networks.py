from transformers import MistralForCausalLM


class LlavaMistral(MistralForCausalLM):
    pass
