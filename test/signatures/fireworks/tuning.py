from fireworks import Fireworks

client = Fireworks()
client.dpo_jobs.create(dataset="d", training_config={"base_model": "accounts/fireworks/models/qwen3-8b"})  #> call=fine-tune model=accounts/fireworks/models/qwen3-8b
client.supervised_fine_tuning_jobs.create(dataset="d", base_model="accounts/fireworks/models/qwen3-4b")  #> call=fine-tune model=accounts/fireworks/models/qwen3-4b
client.models.list()
