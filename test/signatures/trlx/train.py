import trlx
from trlx.data.configs import ModelConfig, TRLConfig
from trlx.data.default_configs import default_ilql_config, default_ppo_config


def reward(samples, **kwargs):
    return [len(sample) for sample in samples]


trlx.train("gpt2", reward_fn=reward)  #> call=training model=gpt2
trlx.train(model_path="EleutherAI/gpt-j-6B", reward_fn=reward)  #> call=training model=EleutherAI/gpt-j-6B
trlx.train(reward_fn=reward, config=default_ppo_config())  #> call=training model=lvwerra/gpt2-imdb from=sdk-default
trlx.train(samples=[], config=default_ilql_config())  #> call=training model=gpt2 from=sdk-default

config = TRLConfig(
    model=ModelConfig(model_path="cerebras/Cerebras-GPT-6.7B", num_layers_unfrozen=-1),
    train=None,
)
trainer = trlx.train(samples=["a"], config=config)  #> call=training model=cerebras/Cerebras-GPT-6.7B
trainer.generate_eval([1], [1])  #> call=generation model=cerebras/Cerebras-GPT-6.7B
trainer.save_pretrained("out")

# What the settings of a sweep put over it, nobody can say here.
swept = TRLConfig.update(default_ppo_config().to_dict(), {})
trlx.train(reward_fn=reward, config=swept)  #> call=training model=?
TRLConfig.load_yaml("config.yml")
