from sagemaker.train.cpt_trainer import CPTTrainer

CPTTrainer(model="meta-textgeneration-llama-3-2-1b", training_dataset="s3://d").train()  #> names=generation model=meta-textgeneration-llama-3-2-1b ; call=fine-tune model=meta-textgeneration-llama-3-2-1b
