from langchain_core.language_models import BaseChatModel
from langchain_core.language_models.llms import LLM


class Derived(BaseChatModel):
    model_name: str = None

    def _generate(self, messages, stop=None, **kwargs):
        return None


class Plain(LLM):
    n: int

    def _call(self, prompt, stop=None, **kwargs):
        return prompt[: self.n]


Derived(model_name="glm-4-plus").invoke("x")  #> call=chat model=glm-4-plus
Derived().invoke("x")  #> call=chat model=?
Plain(n=5).invoke("x")  #> call=completion model=?
